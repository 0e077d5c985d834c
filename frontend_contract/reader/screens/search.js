import { cards } from "../api.js";
import { drawCards } from "../cards.js";
import { h, fill } from "../dom.js";
import { count } from "../format.js";
import { go } from "../links.js";
import { restate } from "../router.js";
import { contains } from "../seeking.js";
import { words } from "../words.js";

/** @typedef {import("../cards.js").AnyCard} AnyCard */

const LISTS = /** @type {const} */ ([
  "lessons",
  "programmes",
  "acts",
  "legal-updates",
  "case-studies",
  "practice-notes",
  "glossary-terms",
  "organisations",
]);

/**
 * Until the server searches, the lists are searched here: titles, summaries, numbers.
 * @param {import("../router.js").Place} place
 * @returns {Promise<import("../router.js").Screen>}
 */
export async function draw(place) {
  const pages = await Promise.all(LISTS.map((plural) => cards(plural, { limit: 100 })));
  const all = /** @type {AnyCard[]} */ (pages.flatMap((page) => page.items));
  const results = h("div", { class: "results" });
  const field = h("input", { type: "search", id: "wanted", value: place.query.get("q") ?? "", oninput: () => show(), autocomplete: "off" });
  const show = () => {
    const wanted = field.value.trim();
    restate(go(wanted ? `${place.path}?q=${encodeURIComponent(wanted)}` : place.path));
    const found = wanted.length < 2 ? [] : all.filter((card) => contains(searched(card), wanted));
    fill(
      results,
      wanted.length < 2
        ? null
        : found.length > 0
          ? [h("p", { class: "facts", role: "status" }, count(found.length, words.search.found)), drawCards(found, { kind: true })]
          : h("p", { class: "empty" }, words.search.none),
    );
  };
  const node = h(
    "div",
    { class: "search-screen" },
    h("h1", { tabindex: -1 }, words.search.title),
    h(
      "form",
      { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
      h("label", { class: "filter wide", for: "wanted" }, h("span", {}, words.search.field), field),
    ),
    h("p", { class: "quiet" }, words.search.lead),
    results,
  );
  return { title: words.search.title, node, ready: show };
}

/** @param {AnyCard} card */
function searched(card) {
  const more = card.type === "act" ? card.number : card.type === "glossary-term" ? card.also_called.join(" ") : "";
  return `${card.title} ${card.summary ?? ""} ${more}`;
}
