import { vocabularies } from "../api.js";
import { drawCard } from "../cards.js";
import { h } from "../dom.js";
import { drawList } from "../lists.js";
import { words } from "../words.js";

const given = (/** @type {Record<string, string>} */ titles) => Object.entries(titles).map(([value, title]) => ({ value, title }));

/** @param {import("../router.js").Place} place */
export async function draw(place) {
  const { topics } = await vocabularies();
  return drawList(
    {
      plural: "case-studies",
      title: words.cases.title,
      intro: words.cases.intro,
      draw: drawCases,
      filters: [
        { name: "topic", label: words.lists.topic, options: topics.map(({ slug, title }) => ({ value: slug, title })) },
        { name: "setting", label: words.lists.setting, options: given(words.settingsOfWork) },
        { name: "evidence", label: words.lists.evidence, options: given(words.evidence) },
        { name: "cost", label: words.lists.cost, options: given(words.costs) },
        { name: "effort", label: words.lists.effort, options: given(words.efforts) },
        { name: "current", label: words.lists.current, options: given(words.currents) },
      ],
    },
    place,
  );
}

/** @param {import("../../types/index.d.ts").CaseStudyCard[]} cards */
const drawCases = (cards) =>
  h(
    "ul",
    { class: "cards plain" },
    ...cards.map((card) => {
      const drawn = drawCard(card);
      const { repeated, confirmed, abandoned } = card.replicated;
      if (repeated + confirmed + abandoned > 0) drawn.append(h("p", { class: "tally" }, words.case.tally(repeated, confirmed, abandoned)));
      return h("li", {}, drawn);
    }),
  );
