import { drawCards } from "../cards.js";
import { h } from "../dom.js";
import { hrefOf } from "../links.js";
import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export const draw = (place) =>
  drawList({ plural: "glossary-terms", title: words.glossary.title, intro: words.glossary.intro, draw: terms }, place);

/** @param {import("../../types/index.d.ts").GlossaryTermCard[]} cards */
const terms = (cards) =>
  cards.some((card) => card.summary || card.also_called.length > 0)
    ? h(
        "ul",
        { class: "cards plain terms" },
        ...cards.map((card) =>
          h(
            "li",
            {},
            h(
              "p",
              {},
              h("a", { href: hrefOf(card.url) }, h("dfn", {}, card.title)),
              card.also_called.length > 0 && h("span", { class: "quiet" }, ` (${card.also_called.join(", ")})`),
              card.summary && ` — ${card.summary}`,
            ),
          ),
        ),
      )
    : drawCards(cards);
