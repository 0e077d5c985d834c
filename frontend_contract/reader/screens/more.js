import { h } from "../dom.js";
import { go } from "../links.js";
import { words } from "../words.js";

/** @type {[Exclude<keyof typeof words.more, "title">, string][]} */
const WAYS = [
  ["search", "/search/"],
  ["programmes", "/programmes/"],
  ["lessons", "/lessons/"],
  ["updates", "/legal-updates/"],
  ["glossary", "/glossary-terms/"],
  ["indicators", "/indicators/"],
  ["organisations", "/organisations/"],
  ["settings", "/settings/"],
];

/** @returns {Promise<import("../router.js").Screen>} */
export async function draw() {
  const node = h(
    "div",
    {},
    h("h1", { tabindex: -1 }, words.more.title),
    h("ul", { class: "ways-list plain" }, ...WAYS.map(([name, path]) => h("li", {}, h("a", { href: go(path) }, words.more[name])))),
  );
  return { title: words.more.title, node };
}
