// Where the API is and how addresses are written: said by three <meta> elements of the page.

/** @param {string} name */
const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

/** The address of the API's server, without a slash at the end. */
export const API = (meta("aktiv-api") || location.origin).replace(/\/$/, "");

/** Does the page come from another server than the API? */
export const ELSEWHERE = new URL(API).origin !== location.origin;

/** Is a screen said by the path, or behind `#`? The first needs a server that answers every path with the page. */
export const HISTORY = meta("aktiv-routing") === "history";

/** Where the page stands: screens are below it. */
export const BASE = HISTORY ? "/" : location.pathname;

/** Where the reader's own files are. */
export const FILES = new URL("./", import.meta.url).href;
