import { vocabularies } from "../api.js";
import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export async function draw(place) {
  const { topics, categories } = await vocabularies();
  const named = (/** @type {{ slug: string, title: string }[]} */ labels) => labels.map(({ slug, title }) => ({ value: slug, title }));
  return drawList(
    {
      plural: "legal-updates",
      title: words.updates.title,
      intro: words.updates.intro,
      filters: [
        { name: "topic", label: words.lists.topic, options: named(topics) },
        { name: "category", label: words.lists.category, options: named(categories) },
      ],
    },
    place,
  );
}
