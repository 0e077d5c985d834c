// Shows the lesson of the address: ?server=http://127.0.0.1:8000&lesson=SLUG. Without a slug, all lessons.

import { Aktiv, Problem } from "../client/client.js";
import { drawLesson, element } from "./lesson.js";

const asked = new URLSearchParams(location.search);
const server = asked.get("server") ?? "http://127.0.0.1:8000";
const aktiv = new Aktiv(server, { language: "ru" });
const place = /** @type {HTMLElement} */ (document.getElementById("lesson"));

/** @param {string} slug */
function addressOf(slug) {
  return `?${new URLSearchParams({ server, lesson: slug })}`;
}

async function show() {
  const slug = asked.get("lesson");
  if (slug) {
    const lesson = await aktiv.document("lesson", slug);
    document.title = lesson.title;
    return drawLesson(lesson, aktiv);
  }
  const items = [];
  for await (const card of aktiv.cards("lesson", { order: "title" })) {
    const minutes = `${card.summary} (${card.duration_minutes} мин)`;
    items.push(element("li", {}, element("a", { href: addressOf(card.slug) }, card.title), element("p", {}, minutes)));
  }
  return element("ul", {}, ...items);
}

show()
  .then((drawn) => place.replaceChildren(drawn))
  .catch((error) => {
    place.textContent = error instanceof Problem ? error.document.detail : `Сервер ${server} не отвечает.`;
    throw error;
  });
