// A draft in the reader: who holds a token reads one document, in the shape in which it will be published.

import { Problem, problemOf } from "./client.js";

/** @typedef {import("../types/index.d.ts").AnyDocument} AnyDocument */

const NAME = "token";

/**
 * The token of an address: behind `#` (`/preview/#token=…`, `#/preview/?token=…`), where no server ever sees it. Empty without.
 * @param {Location | URL} place
 * @returns {string}
 */
export function tokenOf(place) {
  const behind = place.hash.slice(1);
  const query = behind.includes("?") ? behind.slice(behind.indexOf("?") + 1) : behind;
  return new URLSearchParams(query).get(NAME) ?? "";
}

/**
 * The draft that a token opens. Throws a `Problem`: 401 without a token, 403 for a forged one, 410 when the link has ended or the
 * document is gone, 422 when the draft has no document yet: `errors` then say where (`pointer`) and why (`detail`).
 * @param {string} base The address of the server.
 * @param {string} token
 * @param {{ language?: string, fetch?: typeof fetch }} [options]
 * @returns {Promise<AnyDocument>}
 */
export async function draft(base, token, options = {}) {
  const headers = new Headers({ Accept: "application/json" });
  if (token) headers.set("Authorization", `Bearer ${token}`);
  if (options.language) headers.set("Accept-Language", options.language);
  const ask = options.fetch ?? ((/** @type {Parameters<typeof fetch>} */ ...given) => fetch(...given));
  const url = new URL("/api/preview/v1/document/", `${base.replace(/\/$/, "")}/`).href;
  const response = await ask(url, { headers, cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw await problemOf(response);
  return response.json();
}

/**
 * Keep the reader's place when the admin's panel loads the page anew. Call it when the draft is drawn. Two ways, since a panel of
 * this origin does not ask: what this tab remembers of the document, and the messages by which the panel asks the page before.
 * @param {string} key The id of the document.
 */
export function keepPlace(key) {
  const name = `preview-place:${key}`;
  const remembered = Number(read(name));
  if (remembered > 0) scrollTo({ top: remembered, behavior: "instant" });
  addEventListener("scroll", () => write(name, String(Math.round(scrollY))), { passive: true });
  if (window.top === window) return;
  addEventListener("message", ({ data, source }) => {
    const asked = source === window.top ? data?.wagtail : undefined;
    if (asked?.type === "w-preview:get-scroll-position") tell({ type: "w-preview:set-scroll-position", x: scrollX, y: scrollY });
    if (asked?.type === "w-preview:set-scroll-position" && typeof asked.y === "number") scrollTo({ top: asked.y, left: asked.x, behavior: "instant" });
  });
  tell({ type: "w-preview:request-scroll" });
}

/** @param {Record<string, unknown>} message */
function tell(message) {
  // Nothing but two numbers of pixels is told, so it does not matter who is above.
  window.top?.postMessage({ wagtail: { ...message, origin: location.origin } }, "*");
}

/** @param {string} name */
function read(name) {
  try {
    return sessionStorage.getItem(name) ?? "";
  } catch {
    // A frame of another origin may be refused its storage; then the messages do it.
    return "";
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
function write(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    return;
  }
}

export { Problem };
