// The words of the law as they are printed: marks, headings, notes on amendments, and beside them how they are applied.

import { h } from "./dom.js";
import { date } from "./format.js";
import { go } from "./links.js";
import { inWords } from "./labels.js";
import { words } from "./words.js";

/**
 * @typedef {import("../types/index.d.ts").UnitShape} Unit
 * @typedef {import("../types/index.d.ts").PracticeNoteCard} NoteCard
 */

const HEADINGS = new Set(["book", "section", "subsection", "chapter", "subchapter", "article", "appendix"]);

/**
 * @param {Unit[]} units
 * @param {{ on: string | undefined, notes?: NoteCard[], skip?: string }} how
 */
export function drawUnits(units, { on, notes = [], skip }) {
  const top = Math.min(...units.map((unit) => unit.depth));
  return h(
    "div",
    { class: "law text" },
    ...units
      .filter((unit) => unit.provision !== skip)
      .map((unit) =>
        drawUnit(
          unit,
          unit.depth - top,
          on,
          notes.filter((note) => note.label === unit.label),
        ),
      ),
  );
}

/**
 * @param {Unit} unit
 * @param {number} depth
 * @param {string | undefined} on
 * @param {NoteCard[]} notes
 */
function drawUnit(unit, depth, on, notes) {
  const state = words.provisionStates[unit.state];
  const permalink = h(
    "a",
    { class: "permalink", href: provisionHref(unit.provision, on), "aria-label": words.act.permalink(inWords(unit.label)) },
    "§",
  );
  const isHeading = HEADINGS.has(unit.level) && (unit.heading || unit.mark);
  const said = unit.mark || unit.heading || unit.text;
  const own = !said
    ? null
    : isHeading
      ? h(depth === 0 ? "h2" : "h3", {}, [unit.mark, unit.heading].filter(Boolean).join(" "), " ", permalink)
      : h(
          "p",
          {},
          unit.mark && h("b", {}, unit.mark),
          unit.mark && " ",
          unit.heading && h("b", {}, `${unit.heading} `),
          unit.text,
          " ",
          permalink,
        );
  return h(
    "div",
    { class: `unit depth-${Math.min(depth, 4)} ${unit.state}`, id: unit.label },
    own,
    isHeading && unit.text && h("p", {}, unit.text),
    state && h("p", { class: "force repealed" }, state),
    unit.notes.length > 0 && h("p", { class: "amendments" }, unit.notes.join(" ")),
    ...notes.map(noteBeside),
  );
}

/** A note on how a norm is applied, closed until it is asked for. @param {NoteCard} note */
const noteBeside = (note) =>
  h(
    "aside",
    { class: "note-beside" },
    h("span", { class: "kind" }, words.noteKinds[note.kind]),
    " ",
    h("a", { href: go(`/practice-notes/${note.slug}/`) }, note.title),
    h("small", { class: "quiet" }, ` · ${words.since(date(note.valid_from))}`),
  );

/**
 * @param {string} provision
 * @param {string | undefined} on
 * @param {string} [label] Under which it was looked for: on another day it may have another.
 */
export function provisionHref(provision, on, label) {
  const query = new URLSearchParams({ ...(on && { on }), ...(label && { as: label }) }).toString();
  return go(`/provisions/${provision}/${query ? `?${query}` : ""}`);
}
