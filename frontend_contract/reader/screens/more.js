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

/** What each room says of itself. */
const SAYS = {
  search: words.search.lead,
  programmes: words.programmes.intro,
  lessons: words.lessons.intro,
  updates: words.updates.intro,
  glossary: words.glossary.intro,
  indicators: words.indicators.intro,
  organisations: words.organisations.intro,
  settings: [words.settings.scheme, words.settings.size, words.settings.language].join(" · "),
};

/** @returns {Promise<import("../router.js").Screen>} */
export async function draw() {
  const node = h(
    "div",
    {},
    h("h1", { tabindex: -1 }, words.more.title),
    h("ul", { class: "ways-list plain" }, ...WAYS.map(([name, path]) => h("li", {}, h("a", { href: go(path) }, words.more[name]), h("p", { class: "quiet" }, SAYS[name])))),
  );
  return { title: words.more.title, node };
}
