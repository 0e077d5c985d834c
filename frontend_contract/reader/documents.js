// Any document on a screen: one renderer for what is published and for drafts.

import { h } from "./dom.js";
import { date } from "./format.js";
import { inWords } from "./labels.js";
import { words } from "./words.js";
import { drawActAlone } from "./screens/act.js";
import { drawCase } from "./screens/case.js";
import { drawSeries } from "./screens/indicator.js";
import { drawLesson } from "./screens/lesson.js";
import { drawPracticeNote } from "./screens/note.js";
import { drawOrganisation } from "./screens/organisation.js";
import { drawProgramme } from "./screens/programme.js";
import { drawTerm } from "./screens/term.js";
import { drawUpdate } from "./screens/update.js";

/**
 * @typedef {import("../types/index.d.ts").AnyDocument} AnyDocument
 * @typedef {import("../types/index.d.ts").Edition} Edition
 */

/**
 * @param {AnyDocument} document
 * @returns {HTMLElement | Promise<HTMLElement>}
 */
export function drawDocument(document) {
  switch (document.type) {
    case "act": return drawActAlone(document);
    case "case-study": return drawCase(document, { live: false });
    case "edition": return drawEdition(document);
    case "glossary-term": return drawTerm(document);
    case "indicator-series": return drawSeries(document);
    case "legal-update": return drawUpdate(document);
    case "lesson": return drawLesson(document, { live: false });
    case "organisation": return drawOrganisation(document);
    case "practice-note": return drawPracticeNote(document);
    case "programme": return drawProgramme(document, { live: false });
    default: return unknown(document);
  }
}

/**
 * A type that is younger than this reader: its title, and that there is more.
 * @param {never} document
 */
function unknown(document) {
  const { title } = /** @type {{ title?: string }} */ (document);
  return h("article", {}, h("h1", { tabindex: -1 }, title ?? ""), h("p", { class: "unknown" }, words.blocks.unknown));
}

/** What an edition holds; its words are shown by the act on a day. @param {Edition} edition */
function drawEdition(edition) {
  const changes = edition.changes.map((each) => h("li", {}, inWords(each.label || each.was), " ", h("span", { class: `change ${each.change}` }, words.compare.changes[/** @type {keyof typeof words.compare.changes} */ (each.change)] ?? each.change)));
  return h("article", { class: "act", lang: edition.locale },
    h("header", { class: "title" }, h("p", { class: "kicker" }, words.types["edition"]), h("h1", { tabindex: -1 }, edition.title), h("p", { class: "status" }, words.since(date(edition.in_force_from)))),
    edition.basis && h("p", {}, `${words.edition.basis}: ${edition.basis}`), edition.checked_by && h("p", {}, `${words.edition.checkedBy}: ${edition.checked_by}`),
    changes.length > 0 && h("section", {}, h("h2", {}, words.compare.title), h("ul", {}, ...changes)),
    h("section", { class: "law toc" }, h("h2", {}, words.act.contents), h("ol", { class: "plain" }, ...edition.toc.map((line) => h("li", { class: `depth-${Math.min(line.depth, 4)}` }, [inWords(line.label).split(" ")[0], line.heading].filter(Boolean).join(" "))))));
}
