import { cards, diff, document as documentOf } from "../api.js";
import { h } from "../dom.js";
import { count, date, today } from "../format.js";
import { inWords } from "../labels.js";
import { provisionHref } from "../lawtext.js";
import { go, hrefOf } from "../links.js";
import { visit } from "../router.js";
import { words } from "../words.js";

/** @typedef {import("../../types/index.d.ts").DifferenceShape} Difference */

const OF_FORM = new Set(["unchanged", "notes_only", "wording", "renumbered", "moved"]);

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const act = await documentOf("acts", place.key);
  const { items: editions } = await cards("editions", { act: act.id, limit: 100 });
  const days = editions.map((each) => each.in_force_from).sort();
  const to = place.query.get("to") ?? days.at(-1) ?? today();
  const from = place.query.get("from") ?? days.filter((day) => day < to).at(-1) ?? to;
  const found = await diff(place.key, from, to);
  const list = h("div", { class: "differences" }, ...found.items.map((each) => difference(each, to)));
  const filter = h("input", { type: "checkbox", onchange: () => list.classList.toggle("meaning-only", filter.checked) });
  const go_ = (/** @type {string} */ a, /** @type {string} */ b) => visit(go(`/acts/${act.slug}/compare/?from=${a}&to=${b}`));
  const node = h(
    "article",
    { class: "compare" },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, h("a", { href: hrefOf(act.url) }, act.short_title || act.title)),
      h("h1", { tabindex: -1 }, words.compare.title),
    ),
    h(
      "div",
      { class: "days" },
      side(words.compare.from, from, days, (day) => go_(day, to)),
      side(words.compare.to, to, days, (day) => go_(from, day)),
    ),
    found.items.length > 0
      ? h("p", { class: "facts" }, count(found.items.length, words.compare.forms))
      : h("p", { class: "empty" }, words.compare.same),
    found.items.some((each) => OF_FORM.has(each.change)) && h("label", { class: "toggle" }, filter, ` ${words.compare.meaningOnly}`),
    list,
  );
  return { title: `${words.compare.title}: ${act.short_title || act.title}`, node, nav: "/acts/" };
}

/**
 * @param {string} label
 * @param {string} day
 * @param {string[]} days
 * @param {(day: string) => void} choose
 */
function side(label, day, days, choose) {
  const all = days.includes(day) ? days : [...days, day].sort();
  const field = h(
    "select",
    { onchange: () => choose(field.value) },
    ...all.map((each) => h("option", { value: each, selected: each === day }, date(each))),
  );
  return h("label", { class: "filter" }, h("span", {}, label), field);
}

/** @param {Difference} each @param {string} to */
function difference(each, to) {
  const label = inWords(each.new?.label ?? each.old?.label ?? each.article);
  const moved = each.old && each.new && each.old.label !== each.new.label ? words.compare.was(inWords(each.old.label)) : "";
  const runs = each.runs.length > 0 ? each.runs : [{ op: /** @type {const} */ ("equal"), text: each.new?.text ?? each.old?.text ?? "" }];
  return h(
    "section",
    { class: `difference ${OF_FORM.has(each.change) ? "form" : "meaning"}`, id: `d-${each.provision}` },
    h(
      "h2",
      {},
      each.new ? h("a", { href: provisionHref(each.provision, to) }, label) : label,
      " ",
      h("span", { class: `change ${each.change}` }, words.compare.changes[each.change] ?? each.change),
      moved && h("small", { class: "quiet" }, ` ${moved}`),
    ),
    h("p", { class: "law lines" }, ...runs.map(run)),
  );
}

/** @param {import("../../types/index.d.ts").RunShape} each */
function run({ op, text }) {
  if (op === "insert") return h("ins", {}, text);
  return op === "delete" ? h("del", {}, text) : text;
}
