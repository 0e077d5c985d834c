import { cards } from "../api.js";
import { drawCards } from "../cards.js";
import { links } from "../chain.js";
import { h } from "../dom.js";
import { go } from "../links.js";
import { last } from "../progress.js";
import { visit } from "../router.js";
import { words } from "../words.js";

/** @returns {Promise<import("../router.js").Screen>} */
export async function draw() {
  const [programmes, lessons, updates, before] = await Promise.all([
    cards("programmes", { limit: 4 }),
    cards("lessons", { limit: 4 }),
    cards("legal-updates", { limit: 3 }),
    last(),
  ]);
  const node = h(
    "div",
    { class: "home" },
    hero(),
    before &&
      h(
        "a",
        { class: "next resume", href: go(before.path) },
        h("span", { class: "kind" }, words.home.resume),
        h("strong", {}, before.title),
        before.programme && h("span", { class: "quiet" }, before.programme),
      ),
    shelf(words.home.programmes, programmes.items, "/programmes/", words.home.allProgrammes),
    shelf(words.home.lessons, lessons.items, "/lessons/", words.home.allLessons),
    shelf(words.home.updates, updates.items, "/legal-updates/", words.home.allUpdates),
  );
  return { title: words.school, node };
}

/** Over a chain that goes on beyond the page: what this is, and the question that brings people here. */
function hero() {
  const field = h("input", { type: "search", id: "wanted", autocomplete: "off", enterkeyhint: "search" });
  /** @param {Event} event */
  const seek = (event) => {
    event.preventDefault();
    visit(go(field.value.trim() ? `/search/?q=${encodeURIComponent(field.value.trim())}` : "/search/"));
  };
  return h(
    "header",
    { class: "hero" },
    links(),
    h("h1", { tabindex: -1 }, words.home.title),
    h("p", { class: "lead" }, words.home.lead),
    h(
      "form",
      { class: "seek", role: "search", onsubmit: seek },
      h("label", { for: "wanted" }, words.search.field),
      h("div", {}, field, h("button", { class: "button" }, words.search.go)),
    ),
  );
}

/**
 * @param {string} title
 * @param {import("../cards.js").AnyCard[]} found
 * @param {string} path
 * @param {string} all
 */
function shelf(title, found, path, all) {
  if (found.length === 0) return null;
  return h(
    "section",
    { class: "shelf" },
    h("h2", {}, title),
    drawCards(found, { level: "h3" }),
    h("p", {}, h("a", { class: "all", href: go(path) }, all)),
  );
}
