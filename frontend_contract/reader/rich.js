// The small HTML of the API, read by a reader of its own: what is not on the list is not made. The browser's parser never
// sees these strings, so there is nothing in them that it could run.

import { h, typeset } from "./dom.js";
import { hrefOf } from "./links.js";

/**
 * @typedef {import("../types/index.d.ts").AnyCard} AnyCard
 * @typedef {Record<string, AnyCard>} References
 * @typedef {"p" | "br" | "strong" | "em" | "sup" | "sub" | "ul" | "ol" | "li"} Kept
 */

/** @type {Record<string, Kept>} */
const KEPT = { p: "p", br: "br", strong: "strong", b: "strong", em: "em", i: "em", sup: "sup", sub: "sub", ul: "ul", ol: "ol", li: "li" };
// What stands between these tags is not for reading.
const MUTE = new Set(["script", "style", "template", "iframe", "noscript", "noembed", "noframes", "object", "svg", "math", "textarea", "title", "xmp", "select", "head"]);
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/g;
const ATTRIBUTE = /([a-zA-Z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** @type {Record<string, string>} */
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", laquo: "«", raquo: "»", mdash: "—", ndash: "–", hellip: "…", shy: "\u00ad" };
const DEEPEST = 40;

/**
 * The card that a document brings along for another; undefined when there is none.
 * @param {References} references
 * @param {string | null | undefined} id
 */
export const cardOf = (references, id) => (id && Object.hasOwn(references, id) ? references[id] : undefined);

/**
 * Fill an element with the words of `html`. Links by content id get their address from `references`; where there is no card,
 * the words stay without a link.
 * @template {Element} T
 * @param {T} into
 * @param {string} html
 * @param {References} [references]
 * @returns {T}
 */
export function rich(into, html, references = {}) {
  /** @type {Element[]} */
  const open = [into];
  let at = 0;
  const pattern = new RegExp(TOKEN);
  for (let token = pattern.exec(html); token; token = pattern.exec(html)) {
    say(open, html.slice(at, token.index));
    at = pattern.lastIndex;
    const [, closing, name, attributes] = token;
    const tag = (name ?? "").toLowerCase();
    if (closing) close(open, tag);
    else if (MUTE.has(tag)) {
      const end = html.slice(at).search(new RegExp(`</${tag}[\\s/>]`, "i"));
      at = end < 0 ? html.length : at + end;
      pattern.lastIndex = at;
    } else start(open, tag, attributes ?? "", references);
  }
  say(open, html.slice(at));
  return into;
}

/**
 * The words of small HTML without any form.
 * @param {string} html
 */
export const plain = (html) => rich(h("div"), html.replaceAll("</p>", " </p>")).textContent?.trim() ?? "";

/**
 * @param {Element[]} open
 * @param {string} text
 */
function say(open, text) {
  if (text) open.at(-1)?.append(typeset(decoded(text)));
}

/**
 * @param {Element[]} open
 * @param {string} tag
 * @param {string} attributes
 * @param {References} references
 */
function start(open, tag, attributes, references) {
  const kept = KEPT[tag];
  const made = tag === "a" ? link(attributes, references) : kept && h(kept);
  if (!made || open.length > DEEPEST) return;
  made.dataset["tag"] = tag;
  open.at(-1)?.append(made);
  if (tag !== "br") open.push(made);
}

/**
 * @param {Element[]} open
 * @param {string} tag
 */
function close(open, tag) {
  const place = open.findLastIndex((each, index) => index > 0 && each instanceof HTMLElement && each.dataset["tag"] === tag);
  if (place > 0) open.splice(place);
}

/**
 * @param {string} attributes
 * @param {References} references
 */
function link(attributes, references) {
  /** @type {Record<string, string>} */
  const given = {};
  for (const [, name, ...values] of attributes.matchAll(ATTRIBUTE)) {
    given[(name ?? "").toLowerCase()] = decoded(values.find((value) => value !== undefined) ?? "");
  }
  const card = cardOf(references, given["data-ref"]);
  const address = given["href"] ?? card?.url;
  if (!address) return h("span");
  const outside = /^(?:https?:)?\/\//i.test(address);
  return h("a", { href: hrefOf(address), rel: outside && "noopener noreferrer", class: outside && "outside" });
}

/** @param {string} text */
function decoded(text) {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });
}
