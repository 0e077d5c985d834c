// Addresses: those of the API made into those of the reader.

import { API, BASE, HISTORY } from "./config.js";

const DOCUMENT = /^\/api\/v1\/([a-z-]+)\/([^/?#]+)\/(\?[^#]*)?(#.*)?$/;
// Below /api/v1/, but nothing to be read on a screen.
const BYTES = new Set(["images", "files", "recordings", "feeds", "schemas"]);

/**
 * The reader's own address of a screen: `go("/lessons/")`.
 * @param {string} path
 */
export const go = (path) => (HISTORY ? path : `${BASE}#${path}`);

/**
 * The path of the screen that the browser's address means.
 * @param {{ pathname: string, search: string, hash: string }} [at]
 */
export function screenAt(at = location) {
  if (HISTORY) return at.pathname + at.search + at.hash;
  return at.hash.startsWith("#/") ? at.hash.slice(1) : "/";
}

/**
 * Where a link of the API leads a reader: to a screen for documents, to the server for files, elsewhere as it is.
 * @param {string} address
 */
export function hrefOf(address) {
  const found = DOCUMENT.exec(address);
  if (found && !BYTES.has(found[1] ?? "")) return go(`/${found[1]}/${found[2]}/${found[3] ?? ""}${found[4] ?? ""}`);
  return address.startsWith("/") && !address.startsWith("//") ? API + address : address;
}

/**
 * The whole address of a picture or recording; null when it is not one of the API's server, which alone is asked for media.
 * @param {string | undefined} path
 */
export function mediaAt(path) {
  if (!path) return null;
  try {
    const found = new URL(path, `${API}/`);
    return found.origin === new URL(API).origin ? found.href.replaceAll(",", "%2C") : null;
  } catch {
    return null;
  }
}

/** A whole address of what the API names without host. @param {string} path */
export const fromApi = (path) => (path.startsWith("/") && !path.startsWith("//") ? API + path : path);
