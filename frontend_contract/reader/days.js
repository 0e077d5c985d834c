// Choosing a day of the law: a date, today, or the first day of an edition.

import { h } from "./dom.js";
import { date, today } from "./format.js";
import { words } from "./words.js";

/** @typedef {import("../types/index.d.ts").EditionCard} EditionCard */

/**
 * @param {string} on The day at hand.
 * @param {EditionCard[]} editions
 * @param {(day: string) => string} href Where a day leads.
 * @param {(href: string) => void} visit
 */
export function drawDays(on, editions, href, visit) {
  const field = h("input", { type: "date", value: on, required: true, onchange: () => field.value && visit(href(field.value)) });
  const sorted = [...editions].sort((a, b) => (a.in_force_from < b.in_force_from ? 1 : -1));
  const current = sorted.find((each) => each.in_force_from <= on);
  const chips = sorted.map((each) =>
    h(
      "a",
      { class: "chip", href: href(each.in_force_from), "aria-current": each === current && "true" },
      words.since(date(each.in_force_from)),
    ),
  );
  return h(
    "div",
    { class: "days" },
    h("label", {}, h("span", {}, words.act.on), field),
    on !== today() && h("a", { class: "chip", href: href(today()) }, words.act.today),
    chips.length > 0 && h("p", { class: "chips" }, h("span", { class: "quiet" }, `${words.act.editions}: `), ...chips),
  );
}
