// Elements are made here and nowhere else: strings become text, addresses are looked at, nothing is ever read as HTML.

/**
 * @typedef {Node | string | number | null | undefined | false} Child
 * @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Value
 * @typedef {Record<string, Value>} Attributes
 */

const ADDRESSES = new Set(["href", "src", "poster", "action", "xlink:href"]);
const HARMLESS = /^(?:https?|mailto|tel|blob):/i;
const WITH_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address, if following or loading it can not run anything; null otherwise.
 * @param {string} address
 * @returns {string | null}
 */
export function harmless(address) {
  // Browsers pass over these signs wherever they stand in a scheme.
  // eslint-disable-next-line no-control-regex
  const plain = address.replace(/[\u0000-\u0020]/g, "");
  return !WITH_SCHEME.test(plain) || HARMLESS.test(plain) ? address : null;
}

/**
 * An element. `onclick` and its like take functions; false, null and undefined leave an attribute out.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  set(made, attributes);
  add(made, ...children);
  return made;
}

/**
 * The same for drawings.
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children
 * @returns {SVGElement}
 */
export function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(made, attributes);
  add(made, ...children);
  return made;
}

/**
 * @param {Element} element
 * @param {Attributes} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      const text = value === true ? "" : String(value);
      const kept = ADDRESSES.has(name) ? harmless(text) : text;
      if (kept !== null && !name.startsWith("on")) element.setAttribute(name, kept);
    }
  }
}

/**
 * Append what is there, as text or as it is.
 * @param {Element | DocumentFragment} to
 * @param {...(Child | Child[])} children
 */
export function add(to, ...children) {
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false && child !== "") {
      to.append(typeof child === "string" ? typeset(child) : typeof child === "number" ? String(child) : child);
    }
  }
}

const HANGING = /(^|[\s(«„])([АВИКОСУЯавикосуя]|№|ст\.|ч\.|п\.) (?=\S)/g;
const OF_DAY = /(\d) (?=(?:г\.|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?![а-яё]))/g;

/**
 * Words as a printer sets them: a dash never begins a line, a word of one letter or «№» never ends one, and a day keeps its month.
 * @param {string} text
 */
export const typeset = (text) => (text.length < 3 ? text : text.replaceAll(" — ", "\u00a0— ").replace(HANGING, "$1$2\u00a0").replace(OF_DAY, "$1\u00a0"));

/**
 * Put these children in place of all there were.
 * @param {Element} element
 * @param {...(Child | Child[])} children
 */
export function fill(element, ...children) {
  element.replaceChildren();
  add(element, ...children);
}

/** Text for ears only. @param {string} text */
export const unseen = (text) => h("span", { class: "unseen" }, text);

/**
 * An id that is the same for the same words, and fit for `aria-labelledby`.
 * @param {string} prefix
 * @param {string} id
 */
export const named = (prefix, id) => `${prefix}-${id.replace(/[^a-zA-Z0-9_-]/g, "_")}`;
