// What is asked of the API: documents and lists by the small client beside this folder, the law by its own addresses.

import { API, ELSEWHERE } from "./config.js";
import { fromApi } from "./links.js";
import { LANGUAGE, words } from "./words.js";

/**
 * @typedef {import("../types/index.d.ts").ActText} ActText
 * @typedef {import("../types/index.d.ts").ActToc} ActToc
 * @typedef {import("../types/index.d.ts").ActDiff} ActDiff
 * @typedef {import("../types/index.d.ts").ProvisionOnDay} ProvisionOnDay
 * @typedef {import("../types/index.d.ts").ProvisionHistory} ProvisionHistory
 * @typedef {import("../types/index.d.ts").ProvisionCiting} ProvisionCiting
 * @typedef {import("../types/index.d.ts").Cards} Cards
 * @typedef {import("../types/index.d.ts").Plurals} Plurals
 * @typedef {{ [K in keyof Plurals as Plurals[K]]: import("../types/index.d.ts").Documents[K] }} DocumentsAt
 * @typedef {{ [K in keyof Plurals as Plurals[K]]: Cards[K] }} CardsAt
 * @typedef {Record<string, string | number | undefined>} Query
 * @typedef {import("../types/participation.d.ts").components["schemas"]["CheckAnswer"]} CheckAnswer
 */

/** The client, for what takes several requests. It is loaded when it is needed. @type {Promise<import("../client/client.js").Aktiv> | null} */
let client = null;

/** @returns {Promise<import("../client/client.js").Aktiv>} */
export function aktiv() {
  client ??= import("../client/client.js").then(({ Aktiv }) => new Aktiv(API, { language: LANGUAGE }));
  return client;
}

/** What the server refused: its problem document (RFC 9457). */
export class Problem extends Error {
  /** @param {import("../types/index.d.ts").ProblemDocument} document */
  constructor(document) {
    super(`${document.status} ${document.title}: ${document.detail}`);
    this.name = "Problem";
    this.status = document.status;
    this.document = document;
  }
}

/** There is no answer: no network, or no server at its end. */
export class Unreachable extends Error {
  constructor() {
    super(words.unreachable);
    this.name = "Unreachable";
  }
}

/** There is a network, but the server lets no page of this address call this door. */
export class NotLetIn extends Error {
  constructor() {
    super(words.failures.notLetIn.title);
    this.name = "NotLetIn";
  }
}

/**
 * @param {string} path
 * @param {Query} [query]
 */
export function path(path, query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text ? `${path}${path.includes("?") ? "&" : "?"}${text}` : path;
}

/**
 * @template T
 * @param {string} address
 * @param {RequestInit} [init]
 * @returns {Promise<T>}
 */
export async function ask(address, init = {}) {
  const headers = { Accept: "application/json", "Accept-Language": LANGUAGE, ...init.headers };
  const early = init.method ? null : await askedEarly(address);
  const response = early ?? (await fetch(fromApi(address), { credentials: "omit", ...init, headers }).catch(async () => {
    throw (await isNotLetIn(address)) ? new NotLetIn() : new Unreachable();
  }));
  if (response.ok) return response.json();
  const isProblem = (response.headers.get("Content-Type") ?? "").startsWith("application/problem+json");
  const { status, statusText } = response;
  // The worker says so when it has nothing either.
  if (status === 504) throw new Unreachable();
  throw new Problem(isProblem ? await response.json() : { type: "about:blank", title: statusText, status, detail: "", instance: address });
}

/** What early.js has asked for under this address; once. @param {string} address @returns {Promise<Response | null>} */
async function askedEarly(address) {
  const place = /** @type {{ askedEarly?: { address: string, answer: Promise<Response | null> } | undefined }} */ (globalThis);
  const found = place.askedEarly;
  if (found?.address !== address) return null;
  place.askedEarly = undefined;
  return found.answer;
}

/**
 * The browser says of a refused origin what it says of a lost network. The delivery door is open to all: does that one answer? By HEAD,
 * which the worker leaves to the network. @param {string} address
 */
const isNotLetIn = async (address) => ELSEWHERE && !address.startsWith("/api/v1/") &&
  fetch(fromApi("/api/v1/"), { method: "HEAD", credentials: "omit" }).then(({ ok }) => ok, () => false);

/**
 * @template {keyof DocumentsAt} P
 * @param {P} plural
 * @param {string} key
 * @param {string} [locale]
 * @returns {Promise<DocumentsAt[P]>}
 */
export const document = (plural, key, locale) => ask(path(`/api/v1/${plural}/${encodeURIComponent(key)}/`, { locale }));

/** Topics and categories, in the editors' order. @returns {Promise<import("../types/index.d.ts").Vocabularies>} */
export const vocabularies = () => ask("/api/v1/vocabularies/");

/**
 * Documents by their ids, those of one type. @template {keyof import("../types/index.d.ts").Documents} T
 * @param {T} type
 * @param {string[]} ids
 * @returns {Promise<import("../types/index.d.ts").Documents[T][]>}
 */
export async function documents(type, ids) {
  const { items } = await (await aktiv()).documents(ids);
  return /** @type {import("../types/index.d.ts").Documents[T][]} */ (items.filter((each) => each.type === type));
}

/**
 * One page of cards, and where the next one is.
 * @template {keyof CardsAt} P
 * @param {P} plural
 * @param {Query} [query]
 * @returns {Promise<{ items: CardsAt[P][], next: string | null, count?: number | null }>}
 */
export const cards = (plural, query = {}) => ask(path(`/api/v1/${plural}/`, query));

/** @param {string} act @param {string} [on] @returns {Promise<ActToc>} */
export const toc = (act, on) => ask(path(`/api/v1/acts/${encodeURIComponent(act)}/toc/`, { on }));

/** @param {string} act @param {string} [on] @returns {Promise<ActText>} */
export const text = (act, on) => ask(path(`/api/v1/acts/${encodeURIComponent(act)}/text/`, { on }));

/** @param {string} act @param {string} from @param {string} [to] @returns {Promise<ActDiff>} */
export const diff = (act, from, to) => ask(path(`/api/v1/acts/${encodeURIComponent(act)}/diff/`, { from, to }));

/** @param {string} id @param {string} [on] @returns {Promise<ProvisionOnDay>} */
export const provision = (id, on) => ask(path(`/api/v1/provisions/${id}/`, { on }));

/** What stands under a label on a day. @param {string} act @param {string} label @param {string} [on] @returns {Promise<ProvisionOnDay>} */
export const labelled = (act, label, on) => ask(path(`/api/v1/acts/${encodeURIComponent(act)}/provisions/${encodeURIComponent(label)}/`, { on }));

/** @param {string} id @returns {Promise<ProvisionHistory>} */
export const history = (id) => ask(`/api/v1/provisions/${id}/history/`);

/** @param {string} id @returns {Promise<ProvisionCiting>} */
export const citing = (id) => ask(`/api/v1/provisions/${id}/citing/`);

/**
 * Have an answer graded.
 * @param {string} question
 * @param {{ answer: unknown, version: string, document: string, locale: string }} given
 * @returns {Promise<CheckAnswer>}
 */
export const check = (question, given) =>
  ask(`/api/participation/v1/questions/${question}/check/`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(given),
  });
