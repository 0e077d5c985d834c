import { document as documentOf } from "../api.js";
import { h } from "../dom.js";
import { rich } from "../rich.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const term = await documentOf("glossary-terms", place.key);
  return { title: term.title, node: drawTerm(term) };
}

/** @param {import("../../types/index.d.ts").GlossaryTerm} term */
export const drawTerm = (term) =>
  h(
    "article",
    { class: "term-screen", lang: term.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, words.types["glossary-term"]),
      h("h1", { tabindex: -1 }, term.title),
      term.also_called.length > 0 && h("p", { class: "facts" }, `${words.term.also}: ${term.also_called.join(", ")}`),
    ),
    rich(h("div", { class: "prose lead" }), term.definition, term.references),
  );
