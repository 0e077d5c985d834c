import { document as documentOf } from "../api.js";
import { h } from "../dom.js";
import { date, period } from "../format.js";
import { inWords } from "../labels.js";
import { go, hrefOf } from "../links.js";
import { cardOf, rich } from "../rich.js";
import { words } from "../words.js";

/** @typedef {import("../../types/index.d.ts").PracticeNote} PracticeNote */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const note = await documentOf("practice-notes", place.key);
  return { title: note.title, node: drawPracticeNote(note) };
}

/** @param {PracticeNote} note */
export function drawPracticeNote(note) {
  const check = note.law_check?.items.find((each) => each.block === note.norm.id);
  const act = cardOf(note.references, note.norm.ref);
  const href = check?.provision ? go(`/provisions/${check.provision}/`) : act ? hrefOf(act.url) : null;
  const name = [inWords(check?.label || note.norm.label), act?.title].filter(Boolean).join(", ");
  const outdated = note.law_check?.items.some((each) => each.status === "changed" || each.status === "repealed");
  return h(
    "article",
    { class: "note-screen", lang: note.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, words.noteKinds[note.kind]),
      h("h1", { tabindex: -1 }, note.title),
      h("p", { class: "facts" }, words.provision.valid(period(note.valid_from, note.valid_to))),
    ),
    outdated && h("p", { class: "callout warning" }, words.provision.olderEdition),
    h("p", { class: "norm-line" }, `${words.note.norm}: `, href ? h("a", { href }, name) : name),
    rich(h("div", { class: "prose" }), note.html, note.references),
    h(
      "footer",
      { class: "colophon" },
      note.source && h("p", {}, `${words.provision.source}: ${note.source}`),
      note.author && h("p", {}, `${words.note.author}: ${note.author}`),
      note.review_on && h("p", {}, words.note.review(date(note.review_on))),
    ),
  );
}
