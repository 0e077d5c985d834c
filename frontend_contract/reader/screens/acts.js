import { vocabularies } from "../api.js";
import { h } from "../dom.js";
import { go } from "../links.js";
import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export async function draw(place) {
  const { topics } = await vocabularies();
  return drawList(
    {
      plural: "acts",
      title: words.acts.title,
      intro: words.acts.intro,
      before: h(
        "p",
        { class: "ways" },
        h("a", { class: "button quiet", href: go("/legal-updates/") }, words.acts.updates),
        h("a", { class: "button quiet", href: go("/glossary-terms/") }, words.acts.glossary),
      ),
      filters: [
        { name: "kind", label: words.lists.kind, options: Object.entries(words.actKinds).map(([value, title]) => ({ value, title })) },
        { name: "topic", label: words.lists.topic, options: topics.map(({ slug, title }) => ({ value: slug, title })) },
      ],
    },
    place,
  );
}
