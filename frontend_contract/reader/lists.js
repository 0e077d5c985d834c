// A list of documents: filters that stand in the address, a field to narrow what is shown, and more on demand.

import { Problem, cards } from "./api.js";
import { drawCards } from "./cards.js";
import { h, fill } from "./dom.js";
import { count } from "./format.js";
import { go } from "./links.js";
import { restate } from "./router.js";
import { contains } from "./seeking.js";
import { words } from "./words.js";

/**
 * @typedef {import("../types/index.d.ts").AnyCard} AnyCard
 * @typedef {import("../types/index.d.ts").Plurals} Plurals
 * @typedef {{ name: string, label: string, options: { value: string, title: string }[] }} Filter
 * @typedef {object} Listed
 * @property {Plurals[keyof Plurals]} plural
 * @property {string} title
 * @property {string} [intro]
 * @property {Filter[]} [filters]
 * @property {import("./api.js").Query} [query] What is always asked.
 * @property {(cards: any[]) => Node} [draw]
 * @property {Node} [before]
 */

const PAGE = 50;

/**
 * @param {Listed} listed
 * @param {import("./router.js").Place} place
 * @returns {Promise<import("./router.js").Screen>}
 */
export async function drawList(listed, place) {
  const results = h("div", { class: "results" });
  const told = h("p", { class: "unseen", role: "status" });
  /** @type {Record<string, string>} */
  const chosen = {};
  for (const { name } of listed.filters ?? []) chosen[name] = place.query.get(name) ?? "";
  const load = () => fillResults(results, told, listed, chosen);
  await load();
  const selects = (listed.filters ?? [])
    .filter((filter) => filter.options.length > 0)
    .map((filter) =>
      select(filter, chosen[filter.name] ?? "", (value) => {
        chosen[filter.name] = value;
        const given = new URLSearchParams(Object.entries(chosen).filter(([, each]) => each !== "")).toString();
        restate(go(given ? `${place.path}?${given}` : place.path));
        void load();
      }),
    );
  const narrow = h("input", {
    type: "search",
    "aria-label": words.lists.narrow,
    placeholder: words.lists.narrow,
    oninput: () => narrowed(results, narrow.value),
  });
  const node = h(
    "div",
    { class: "list-screen" },
    h("h1", { tabindex: -1 }, listed.title),
    listed.intro && h("p", { class: "lead" }, listed.intro),
    listed.before,
    (results.querySelector("li") || Object.values(chosen).some(Boolean)) && h(
      "form",
      { class: "filters", role: "search", onsubmit: (event) => event.preventDefault() },
      narrow,
      selects.length > 0 && filters(selects, chosen),
    ),
    told,
    results,
  );
  return { title: listed.title, node };
}

/**
 * Folded on a phone, open where there is room or where something is chosen.
 * @param {HTMLElement[]} selects
 * @param {Record<string, string>} chosen
 */
function filters(selects, chosen) {
  const open = matchMedia("(min-width: 40rem)").matches || Object.values(chosen).some(Boolean);
  return h("details", { class: "more-filters", open }, h("summary", {}, words.lists.filters), h("div", { class: "selects" }, ...selects));
}

/**
 * @param {Filter} filter
 * @param {string} value
 * @param {(value: string) => void} choose
 */
function select({ name, label, options }, value, choose) {
  const field = h(
    "select",
    { name, onchange: () => choose(field.value) },
    h("option", { value: "" }, words.lists.any),
    ...options.map((option) => h("option", { value: option.value, selected: option.value === value }, option.title)),
  );
  return h("label", { class: "filter" }, h("span", {}, label), field);
}

/**
 * @param {HTMLElement} results
 * @param {HTMLElement} told How many there are, for ears.
 * @param {Listed} listed
 * @param {Record<string, string>} chosen
 */
async function fillResults(results, told, listed, chosen) {
  /** @type {AnyCard[]} */
  const shown = [];
  /** @param {string | null} [next] */
  const more = async (next) => {
    const page = await pageOf(listed, chosen, next);
    shown.push(...page.items);
    fill(told, count(shown.length, words.search.found));
    const draw = listed.draw ?? drawCards;
    const button =
      page.next && h("button", { type: "button", class: "button quiet", onclick: () => void more(page.next) }, words.lists.more);
    fill(
      results,
      shown.length ? draw(shown) : h("p", { class: "empty" }, Object.values(chosen).some(Boolean) ? words.lists.empty : words.lists.none),
      button,
    );
  };
  await more();
}

/**
 * @param {Listed} listed
 * @param {Record<string, string>} chosen
 * @param {string | null} [next]
 * @returns {Promise<{ items: AnyCard[], next: string | null }>}
 */
async function pageOf(listed, chosen, next) {
  const after = next ? Object.fromEntries(new URL(next, "http://reader.invalid").searchParams) : {};
  try {
    return await cards(listed.plural, { ...listed.query, ...chosen, limit: PAGE, ...after });
  } catch (error) {
    // A value that no document has is refused: for a reader that is an empty list.
    if (error instanceof Problem && error.status === 400) return { items: [], next: null };
    throw error;
  }
}

/**
 * Hide what has not the words.
 * @param {HTMLElement} results
 * @param {string} wanted
 */
function narrowed(results, wanted) {
  const items = [...results.querySelectorAll("li")].filter((each) => each.parentElement?.classList.contains("cards"));
  for (const item of items) item.hidden = !contains(item.textContent ?? "", wanted);
  results.querySelector(".nowhere")?.remove();
  if (items.length > 0 && items.every((each) => each.hidden)) results.prepend(h("p", { class: "empty nowhere", role: "status" }, words.search.none));
}
