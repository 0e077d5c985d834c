import { document as documentOf } from "../api.js";
import { ring } from "../chain.js";
import { h } from "../dom.js";
import { date, duration, period } from "../format.js";
import { hrefOf } from "../links.js";
import { saver } from "../saver.js";
import { allDone } from "../progress.js";
import { cardOf } from "../rich.js";
import { words } from "../words.js";

/**
 * @typedef {import("../../types/index.d.ts").Programme} Programme
 * @typedef {import("../../types/index.d.ts").StageLessonEntry} Entry
 */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const programme = await documentOf("programmes", place.key, place.query.get("locale") ?? undefined);
  return { title: programme.title, node: await drawProgramme(programme, { live: true }) };
}

/**
 * @param {Programme} programme
 * @param {{ live: boolean }} how
 */
export async function drawProgramme(programme, { live }) {
  const done = live ? await allDone() : new Set();
  const entries = programme.stages.flatMap((stage) => stage.lessons);
  const next = entries.find(({ ref }) => !done.has(ref) && cardOf(programme.references, ref));
  const number = entries.filter(({ ref }) => done.has(ref)).length;
  return h(
    "article",
    { class: "programme", lang: programme.locale },
    h(
      "header",
      { class: "title" },
      h("p", { class: "kicker" }, words.types["programme"]),
      h("h1", { tabindex: -1 }, programme.title),
      programme.summary && h("p", { class: "lead" }, programme.summary),
      programme.categories.length > 0 && h("p", { class: "facts" }, programme.categories.map((each) => each.title).join(" · ")),
    ),
    live && entries.length > 0 && progress(number, entries.length),
    live &&
      h(
        "div",
        { class: "ways" },
        next && h("a", { class: "button", href: lessonHref(programme, next) }, number ? words.programme.resume : words.programme.begin),
        saver(programme),
      ),
    programme.goal && h("section", {}, h("h2", {}, words.programme.goal), h("p", { class: "lines" }, programme.goal)),
    programme.competences.length > 0 &&
      h("section", {}, h("h2", {}, words.programme.competences), h("ul", {}, ...programme.competences.map((each) => h("li", {}, each)))),
    ...programme.stages.map((stage, place) =>
      h(
        "section",
        { class: "stage" },
        h("p", { class: "kind" }, [words.programme.stage(place + 1), period(stage.starts_on, stage.ends_on)].filter(Boolean).join(" · ")),
        h("h2", {}, stage.title),
        stage.summary && h("p", {}, stage.summary),
        h(
          "ol",
          { class: "links plain" },
          ...stage.lessons.map((entry) => link(programme, entry, done.has(entry.ref) ? "done" : entry === next ? "now" : "open")),
        ),
      ),
    ),
    approval(programme),
  );
}

/** @param {number} done @param {number} all */
const progress = (done, all) =>
  h(
    "div",
    { class: "progress" },
    h("progress", { max: all, value: done, "aria-label": words.programme.progress(done, all) }),
    h("p", {}, done === all ? words.programme.finished : words.programme.progress(done, all)),
    h("p", { class: "quiet" }, words.programme.private),
  );

/** @param {Programme} programme @param {Entry} entry */
function lessonHref(programme, entry) {
  const card = cardOf(programme.references, entry.ref);
  return card ? `${hrefOf(card.url)}?programme=${programme.slug}` : null;
}

/**
 * @param {Programme} programme
 * @param {Entry} entry
 * @param {import("../chain.js").LinkState} state
 */
function link(programme, entry, state) {
  const card = cardOf(programme.references, entry.ref);
  const facts = [
    entry.week && words.programme.week(entry.week),
    words.programme.forms[entry.form_of_study],
    card?.type === "lesson" && duration(card.duration_minutes),
    entry.required ? "" : words.programme.optional,
  ].filter(Boolean);
  return h(
    "li",
    { class: state },
    ring(state),
    h(
      "div",
      {},
      card ? h("a", { href: lessonHref(programme, entry) }, card.title) : h("span", {}, words.blocks.notPublished),
      h("span", { class: "unseen" }, ` (${words.linkStates[state]})`),
      h("p", { class: "facts" }, facts.join(" · ")),
    ),
  );
}

/** @param {Programme} programme */
function approval({ approval: given, references }) {
  if (!given) return null;
  const body = cardOf(references, given.organisation);
  return h(
    "footer",
    { class: "colophon" },
    h(
      "p",
      {},
      words.programme.approved(date(given.date), given.protocol_number),
      body && [", ", h("a", { href: hrefOf(body.url) }, body.title)],
    ),
  );
}
