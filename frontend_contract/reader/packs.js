// What is saved to be read without a network: a programme with its lessons, their pictures and the acts that they cite. Kept
// in a cache of its own, so that it can be measured and taken away again.

import { cardOf } from "./rich.js";
import { Problem, documents, path } from "./api.js";
import { fromApi } from "./links.js";
import { readAll, remove, write } from "./store.js";

/**
 * @typedef {import("../types/index.d.ts").Programme} Programme
 * @typedef {import("../types/index.d.ts").Lesson} Lesson
 * @typedef {import("../types/index.d.ts").Picture} Picture
 * @typedef {import("./store.js").Pack} Pack
 */

const PREFIX = "aktiv-pack-";
const WIDTH = 960;
const LARGEST_ACT = 120;

export const possible = () => "caches" in globalThis && "serviceWorker" in navigator;

/** @returns {Promise<Pack[]>} */
export const packs = () => readAll("packs");

/**
 * Save a programme. What was saved of it before is replaced when everything new is there.
 * @param {Programme} programme
 * @param {(done: number, all: number) => void} tell
 * @returns {Promise<Pack>}
 */
export async function save(programme, tell) {
  const ids = programme.stages
    .flatMap((stage) => stage.lessons)
    .map((entry) => entry.ref)
    .filter((ref) => cardOf(programme.references, ref));
  const lessons = ids.length > 0 ? await documents("lesson", ids) : [];
  const addresses = [...new Set([programme.url, ...lessons.flatMap(addressesOf), ...(await addressesOfLaw(lessons))])];
  const cache = await caches.open(`${PREFIX}${programme.id}`);
  const known = await cache.keys();
  let bytes = 0;
  for (const [done, address] of addresses.entries()) {
    tell(done, addresses.length);
    bytes += await keep(cache, fromApi(address));
  }
  tell(addresses.length, addresses.length);
  const wanted = new Set(addresses.map((address) => fromApi(address)));
  await Promise.all(known.filter((request) => !wanted.has(request.url)).map((request) => cache.delete(request)));
  /** @type {Pack} */
  const pack = {
    id: programme.id,
    title: programme.title,
    path: `/programmes/${programme.slug}/`,
    lessons: lessons.length,
    bytes,
    at: new Date().toISOString(),
  };
  await write("packs", pack);
  void navigator.storage?.persist?.();
  return pack;
}

/** @param {string} id */
export async function removePack(id) {
  await caches.delete(`${PREFIX}${id}`);
  await remove("packs", id);
}

/** Take away everything that was saved. */
export async function removeAll() {
  if (!possible()) return;
  for (const name of await caches.keys()) if (name.startsWith(PREFIX) || name === "aktiv-seen") await caches.delete(name);
}

/**
 * Bytes that came, as they lie in the cache. A picture that is missing does not spoil the rest; everything else does.
 * @param {Cache} cache
 * @param {string} address
 */
async function keep(cache, address) {
  const response = await fetch(address, { credentials: "omit" });
  if (!response.ok && response.status < 500) return 0;
  if (!response.ok)
    throw new Problem({ type: "about:blank", title: response.statusText, status: response.status, detail: "", instance: address });
  const body = await response.clone().blob();
  await cache.put(address, response);
  return body.size;
}

/** @param {Lesson} lesson @returns {string[]} */
function addressesOf(lesson) {
  const pictures = /** @type {Picture[]} */ ([]);
  collect(lesson.body, pictures);
  const files = lesson.attachments.map((each) => each.url);
  const inBody = lesson.body.flatMap((block) => (block.type === "file" ? [block.file.url] : []));
  return [lesson.url, ...pictures.flatMap(fileOf), ...files, ...inBody];
}

/**
 * The pictures anywhere in a body.
 * @param {unknown} value
 * @param {Picture[]} into
 */
function collect(value, into) {
  if (Array.isArray(value)) value.forEach((each) => collect(each, into));
  else if (value && typeof value === "object") {
    if ("sources" in value && "alt" in value) into.push(/** @type {Picture} */ (value));
    else Object.values(value).forEach((each) => collect(each, into));
  }
}

/** One file of a picture, good for a phone; the worker answers with it whichever size is asked for. @param {Picture} picture */
function fileOf(picture) {
  const files = (picture.sources.find((each) => each.type === "image/webp") ?? picture.sources.at(-1))?.srcset ?? [];
  const found = files.find((each) => each.width >= WIDTH) ?? files.at(-1);
  return found ? [found.url] : [];
}

/** The acts that lessons cite, as they stand today: their cards, and their words where they are short. @param {Lesson[]} lessons */
async function addressesOfLaw(lessons) {
  const acts = new Map(
    lessons.flatMap((lesson) => Object.values(lesson.references)).flatMap((card) => (card.type === "act" ? [[card.slug, card]] : [])),
  );
  const found = [];
  for (const [slug, act] of acts) {
    const contents = `/api/v1/acts/${slug}/toc/`;
    found.push(
      act.url,
      contents,
      path("/api/v1/editions/", { act: act.id, limit: 100 }),
      path("/api/v1/practice-notes/", { act: act.id, limit: 100 }),
    );
    const { items } = await fetch(fromApi(contents)).then((response) => (response.ok ? response.json() : { items: null }));
    if (items && items.length <= LARGEST_ACT) found.push(`/api/v1/acts/${slug}/text/`);
  }
  return found;
}
