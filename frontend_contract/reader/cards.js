// Documents in small, as they stand in lists and beside texts.

import { h } from "./dom.js";
import { count, date, duration } from "./format.js";
import { hrefOf } from "./links.js";
import { cardOf } from "./rich.js";
import { words } from "./words.js";

/** @typedef {import("../types/index.d.ts").AnyCard} AnyCard */

/**
 * What a card says beside title and summary, in a few words.
 * @param {AnyCard} card
 * @returns {string[]}
 */
export function facts(card) {
  switch (card.type) {
    case "lesson": return [words.levels[card.level], duration(card.duration_minutes)];
    case "programme": return [count(card.lesson_count, words.lessonForms)];
    case "act": return [words.actKinds[card.kind] ?? "", `№ ${card.number}`, date(card.signed_on)].filter((each) => each !== "№ ");
    case "edition": return [words.since(date(card.in_force_from))];
    case "practice-note": return [words.noteKinds[card.kind]];
    case "legal-update": return [words.inForceFrom(date(card.in_force_from))];
    case "case-study": return [words.evidence[card.evidence]];
    case "organisation": return [words.organisationLevels[card.level], card.region].filter(Boolean);
    case "glossary-term": return [];
    case "indicator-series": return [card.territory, card.unit].filter(Boolean);
    default: return other(card);
  }
}

/**
 * A type that is younger than this reader has a title, and that is enough.
 * @param {never} _card
 * @returns {string[]}
 */
const other = (_card) => [];

/**
 * A card as a line of a list: title, what it is, what it says.
 * @param {AnyCard} card
 * @param {{ level?: "h2" | "h3", kind?: boolean }} [how]
 */
export function drawCard(card, { level = "h2", kind = false } = {}) {
  const said = [...(kind ? [words.types[card.type] ?? ""] : []), ...facts(card)].filter(Boolean);
  const what = card.type === "act" || card.type === "edition" ? "card law" : "card";
  return h("article", { class: what }, h(level, {}, h("a", { href: hrefOf(card.url) }, card.title)),
    said.length > 0 && h("p", { class: "facts" }, said.join(" · ")), card.summary && h("p", { class: "summary" }, card.summary));
}

/** @param {AnyCard[]} cards @param {{ level?: "h2" | "h3", kind?: boolean }} [how] */
export const drawCards = (cards, how) => h("ul", { class: "cards plain" }, ...cards.map((card) => h("li", {}, drawCard(card, how))));

/**
 * A document that a text points to: its card, or that it is not there (yet, or any more).
 * @param {string} id
 * @param {import("./rich.js").References} references
 */
export function reference(id, references) {
  const card = cardOf(references, id);
  return card ? drawCard(card, { level: "h3", kind: true }) : h("p", { class: "quiet" }, words.blocks.notPublished);
}
