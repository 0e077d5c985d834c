import { document as documentOf } from "../api.js";
import { reference } from "../cards.js";
import { citationHref, citationState } from "../citations.js";
import { h } from "../dom.js";
import { date, today } from "../format.js";
import { inWords } from "../labels.js";
import { rich } from "../rich.js";
import { words } from "../words.js";

/** @typedef {import("../../types/index.d.ts").LegalUpdate} LegalUpdate */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const update = await documentOf("legal-updates", place.key);
  return { title: update.title, node: drawUpdate(update) };
}

/** @param {LegalUpdate} update */
export function drawUpdate(update) {
  const { references } = update;
  return h(
    "article",
    { class: "update", lang: update.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, words.types["legal-update"]),
      h("h1", { tabindex: -1 }, update.title),
      update.summary && h("p", { class: "lead" }, update.summary),
      inForce(update.in_force_from),
    ),
    section(words.update.changed, rich(h("div", { class: "prose" }), update.what_changed, references)),
    update.for_whom && section(words.update.forWhom, h("p", { class: "lines" }, update.for_whom)),
    h("section", { class: "one-act" }, h("h2", {}, words.update.toDo), rich(h("div", { class: "prose" }), update.what_to_do, references)),
    section(words.update.norms, h("div", { class: "law" }, reference(update.act, references)), norms(update)),
  );
}

/** @param {string} day */
const inForce = (day) =>
  day > today()
    ? h("p", { class: "status not_yet" }, words.update.later(date(day)))
    : h("p", { class: "status" }, words.update.from(date(day)));

/** @param {string} title @param {...import("../dom.js").Child} children */
const section = (title, ...children) => h("section", {}, h("h2", {}, title), ...children);

/** @param {LegalUpdate} update */
function norms(update) {
  if (update.norms.length === 0) return null;
  return h(
    "ul",
    {},
    ...update.norms.map((norm) => {
      const check = update.law_check?.items.find((each) => each.block === norm.id);
      const href = check && citationHref(check, update);
      const label = inWords(check?.label || norm.label);
      return h("li", {}, href ? h("a", { href }, label) : label, check && citationState(check, update.law_check?.checked_on ?? null));
    }),
  );
}
