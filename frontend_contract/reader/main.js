// The reader starts here: frame, first screen, worker, answers that wait.

import { FILES, HISTORY } from "./config.js";
import { h, fill } from "./dom.js";
import { drawFrame, showNavigation, showWaiting } from "./frame.js";
import { screenAt } from "./links.js";
import { outbox, sendWaiting, waiting } from "./outbox.js";
import { decoded, find, listen } from "./router.js";
import { LANGUAGE, words } from "./words.js";

const main = h("main", { id: "main", tabindex: -1 });
let shown = "";
let turn = 0;

/**
 * Draw the screen at an address, and go to its part or to where it was left.
 * @param {string} address
 * @param {number | null} scroll
 * @param {boolean} [first]
 */
async function show(address, scroll, first = false) {
  const { pathname, search, hash } = new URL(address, "http://reader.invalid");
  // Behind the hash of a preview stands its token: another draft.
  if (!first && pathname + search === shown && pathname !== "/preview/") return jump(hash, scroll);
  const mine = ++turn;
  main.setAttribute("aria-busy", "true");
  const slow = setTimeout(() => fill(main, h("p", { class: "waiting", role: "status" }, words.loading)), 400);
  const screen = await drawn(address);
  clearTimeout(slow);
  if (mine !== turn) return;
  shown = pathname + search;
  fill(main, screen.node);
  main.removeAttribute("aria-busy");
  document.title = screen.title === words.school ? screen.title : `${screen.title} · ${words.school}`;
  showNavigation(screen.nav ?? pathname);
  screen.ready?.();
  if (!first) main.querySelector("h1")?.focus({ preventScroll: true });
  jump(hash, first ? (history.state?.scroll ?? null) : (scroll ?? 0));
  void sendWaiting();
}

/** @param {string} address */
async function drawn(address) {
  const found = find(address);
  if (!found) return failed(null);
  try {
    return await found.draw();
  } catch (error) {
    return failed(error);
  }
}

/** @param {unknown} error */
const failed = async (error) => (await import("./failure.js")).drawFailure(error);

/**
 * @param {string} hash
 * @param {number | null} scroll
 */
function jump(hash, scroll) {
  const part = hash.length > 1 ? document.getElementById(decoded(hash.slice(1))) : null;
  if (part) {
    part.scrollIntoView();
    part.classList.add("pointed");
  } else if (scroll !== null) scrollTo({ top: scroll, behavior: "instant" });
}

/** The worker keeps the reader and what was saved, so that both are there without a network. */
async function work() {
  if (!("serviceWorker" in navigator)) return;
  const address = HISTORY ? "/sw.js" : new URL("sw.js", FILES).pathname;
  /** @type {{ createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } } | undefined} */
  const trusted = /** @type {any} */ (globalThis).trustedTypes;
  const policy = trusted?.createPolicy("aktiv-worker", { createScriptURL: (/** @type {string} */ url) => url });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address).catch(() => undefined);
}

document.documentElement.lang = LANGUAGE;
document.getElementById("reader")?.append(...drawFrame(main));
listen((address, scroll) => void show(address, scroll));
outbox.addEventListener("change", async () => showWaiting(await waiting()));
addEventListener("online", () => void sendWaiting());
// On paper nothing can be unfolded.
addEventListener("beforeprint", () => document.querySelectorAll("details:not([open])").forEach((each) => each.setAttribute("open", "print")));
addEventListener("afterprint", () => document.querySelectorAll('details[open="print"]').forEach((each) => each.removeAttribute("open")));
void show(screenAt(), null, true);
void waiting().then(showWaiting);
if (document.readyState === "complete") void work();
else addEventListener("load", () => void work());
