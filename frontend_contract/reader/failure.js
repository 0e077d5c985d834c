// What a reader sees when a screen can not be drawn, and what to do next.

import { NotLetIn, Problem, Unreachable, aktiv } from "./api.js";
import { ring } from "./chain.js";
import { h } from "./dom.js";
import { go, hrefOf } from "./links.js";
import { visit } from "./router.js";
import { words } from "./words.js";

/**
 * The screen for an error; null stands for an address that is none.
 * @param {unknown} error
 * @returns {import("./router.js").Screen}
 */
export function drawFailure(error) {
  if (error === null || (error instanceof Problem && error.status === 404)) return said(words.failures.missing, "");
  if (error instanceof Problem && error.status === 410) return said(words.failures.gone, detail(error), replacement(error));
  if (error instanceof Problem) return said(words.failures.refused, detail(error), again());
  if (error instanceof Unreachable) return said(words.failures.offline, "", h("a", { class: "button", href: go("/saved/") }, words.saved.title), again());
  if (error instanceof NotLetIn) return said(words.failures.notLetIn, location.origin, again());
  console.error(error);
  return said(words.failures.broken, "", again());
}

/** @param {unknown} error */
const detail = (error) => (error instanceof Problem ? error.document.detail : "");

/**
 * @param {{ title: string, text: string }} what
 * @param {string} detail
 * @param {...(Node | null)} ways
 */
function said(what, detail, ...ways) {
  const node = h("section", { class: "failure" }, ring("open"), h("h1", { tabindex: -1 }, what.title), h("p", {}, what.text), detail && h("p", { class: "quiet" }, detail),
    h("p", { class: "ways" }, ...ways, h("a", { class: "button quiet", href: go("/") }, words.failures.home)));
  return { title: what.title, node };
}

/** @param {Problem} error */
function replacement(error) {
  const id = error.document.replaced_by;
  if (!id) return null;
  const open = async () => {
    const { items } = await (await aktiv()).documents([id]);
    if (items[0]) visit(hrefOf(items[0].url));
  };
  return h("button", { type: "button", class: "button", onclick: () => void open() }, words.failures.instead);
}

const again = () => h("button", { type: "button", class: "button", onclick: () => location.reload() }, words.failures.again);
