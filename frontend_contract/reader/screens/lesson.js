import { Problem, cards, document as documentOf } from "../api.js";
import { attachment } from "../blocks/file.js";
import { drawBlocks } from "../blocks/index.js";
import { reference } from "../cards.js";
import { chain } from "../chain.js";
import { citationHref, citationName, citationState } from "../citations.js";
import { h, fill, named } from "../dom.js";
import { count, date, duration, lowered, size } from "../format.js";
import { go, hrefOf } from "../links.js";
import { allDone, isDone, setDone, setLast } from "../progress.js";
import { cardOf, rich } from "../rich.js";
import { words } from "../words.js";

/**
 * @typedef {import("../../types/index.d.ts").Lesson} Lesson
 * @typedef {import("../../types/index.d.ts").Programme} Programme
 * @typedef {import("../blocks/index.js").Context} Context
 */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const slug = place.query.get("programme");
  const [lesson, programme] = await Promise.all([documentOf("lessons", place.key, place.query.get("locale") ?? undefined), slug ? programmeAt(slug) : null]);
  const node = await drawLesson(lesson, { live: true, programme });
  return {
    title: lesson.title, node,
    ready: () => {
      const path = `/lessons/${lesson.slug}/${slug ? `?programme=${slug}` : ""}`;
      void setLast({ path, title: lesson.title, ...(programme ? { programme: programme.title } : {}), at: new Date().toISOString() });
      if (!programme) void programmesOf(lesson, node);
    },
  };
}

/**
 * The whole lesson. A draft (`live: false`) keeps and sends nothing.
 * @param {Lesson} lesson
 * @param {{ live: boolean, programme?: Programme | null }} how
 */
export async function drawLesson(lesson, { live, programme = null }) {
  /** @type {Context} */
  const context = {
    document: lesson.id, locale: lesson.locale, references: lesson.references,
    checks: lesson.law_check?.items ?? [], checkedOn: lesson.law_check?.checked_on ?? null, live,
  };
  const links = programme ? await linksOf(programme, lesson.id) : [];
  return h("article", { class: "lesson", lang: lesson.locale },
    head(lesson, programme, links),
    lawNotice(lesson, context),
    lesson.objectives.length > 0 && h("section", { class: "objectives" }, h("h2", {}, words.lesson.objectives), lines(lesson.objectives)),
    contents(lesson),
    h("div", { class: "body" }, ...drawBlocks(lesson.body, context)),
    ...ending(lesson, context),
    live && done(lesson),
    h("nav", { class: "onward", "aria-label": words.lesson.onward }, ...onward(programme, links)),
    colophon(lesson));
}

/** @param {string[]} texts */
const lines = (texts) => h("ul", {}, ...texts.map((text) => h("li", {}, text)));

/**
 * @param {Lesson} lesson
 * @param {Programme | null} programme
 * @param {import("../chain.js").Link[]} links
 */
function head(lesson, programme, links) {
  const reading = words.lesson.reading(duration(lesson.reading_minutes));
  const facts = [words.levels[lesson.level], duration(lesson.duration_minutes), reading, words.lesson.weight(size(lesson.weight.total))];
  const topics = lesson.topics.map((each) => each.title).join(" · ");
  return h("header", { class: "title" },
    h("p", { class: "kicker" }, programme ? h("a", { href: hrefOf(programme.url) }, programme.title) : topics || words.types["lesson"]),
    links.length > 0 && chain(links),
    h("h1", { tabindex: -1 }, lesson.title),
    lesson.summary && h("p", { class: "lead" }, lesson.summary),
    h("p", { class: "facts" }, facts.join(" · ")));
}

/**
 * When the law that the lesson cites has changed, the reader is told before she reads.
 * @param {Lesson} lesson
 * @param {Context} context
 */
function lawNotice(lesson, context) {
  const troubled = context.checks.filter((each) => each.status === "changed" || each.status === "repealed");
  if (troubled.length === 0) return null;
  return h("aside", { class: "callout warning", "aria-label": words.law.notice },
    h("p", { class: "callout-title" }, words.law.notice),
    h("ul", {}, ...troubled.map((each) => {
      const href = citationHref(each, context);
      const name = citationName(each, context);
      return h("li", {}, href ? h("a", { href }, name) : name, " — ", lowered(citationState(each, null)?.textContent ?? ""));
    })));
}

/** @param {Lesson} lesson */
function contents(lesson) {
  const heads = lesson.body.flatMap((block) => (block.type === "heading" && block.level === 2 ? [block] : []));
  if (heads.length < 4) return null;
  return h("details", { class: "contents", open: matchMedia("(min-width: 62rem)").matches }, h("summary", {}, words.lesson.contents),
    h("ol", { class: "plain" }, ...heads.map(({ id, text }) =>
      h("li", {}, h("a", { href: `${go(`/lessons/${lesson.slug}/`)}#b-${id}`, onclick: (event) => jump(event, `b-${id}`) }, text)))));
}

/** @param {Event} event @param {string} id */
function jump(event, id) {
  event.preventDefault();
  document.getElementById(id)?.scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
}

/**
 * What comes after the body: what to ask oneself, what to do, what to take along.
 * @param {Lesson} lesson
 * @param {Context} context
 */
function ending(lesson, context) {
  const kit = lesson.circle_kit;
  return [
    lesson.self_check.length > 0 && h("section", { class: "self-check" }, h("h2", {}, words.lesson.selfCheck), lines(lesson.self_check)),
    lesson.one_act && h("section", { class: "one-act" }, h("p", { class: "kind" }, words.lesson.oneAct), h("p", { class: "lines" }, lesson.one_act)),
    lesson.attachments.length > 0 && h("section", {}, h("h2", {}, words.lesson.attachments),
      h("ul", { class: "plain files" }, ...lesson.attachments.map((each) => h("li", {}, attachment(each))))),
    kit && circleKit(kit, context),
    lesson.further_reading.length > 0 && h("section", {}, h("h2", {}, words.lesson.further),
      h("ul", { class: "cards plain" }, ...lesson.further_reading.map((id) => h("li", {}, reference(id, context.references))))),
  ];
}

/**
 * @param {import("../../types/index.d.ts").CircleKit} kit
 * @param {Context} context
 */
function circleKit(kit, context) {
  return h("details", { class: "kit" }, h("summary", {}, `${words.lesson.kit} · ${duration(kit.minutes)}`),
    kit.leader_notes && [h("h3", {}, words.lesson.leaderNotes), rich(h("div", { class: "prose" }), kit.leader_notes, context.references)],
    h("h3", {}, words.lesson.agenda),
    h("ol", { class: "agenda plain" }, ...kit.agenda.map((each) =>
      h("li", {}, h("span", { class: "minutes" }, duration(each.minutes)), h("div", {}, h("strong", {}, each.title), each.text && h("p", { class: "lines" }, each.text))))),
    kit.discussion_cards.length > 0 && [h("h3", {}, words.lesson.discussionCards), h("ul", { class: "discussion-cards plain" },
      ...kit.discussion_cards.map((each) => h("li", {}, h("strong", {}, each.title), h("p", { class: "lines" }, each.text))))],
    kit.handout && [h("h3", {}, words.lesson.handout), rich(h("div", { class: "prose handout" }), kit.handout, context.references)]);
}

/** @param {Lesson} lesson */
function done(lesson) {
  const box = h("button", { type: "button", class: "button done", "aria-pressed": "false" }, words.lesson.done);
  /** @param {boolean} now */
  const show = (now) => {
    box.setAttribute("aria-pressed", String(now));
    fill(box, now ? words.lesson.isDone : words.lesson.done);
  };
  box.addEventListener("click", async () => {
    const now = box.getAttribute("aria-pressed") !== "true";
    await setDone(lesson.id, now);
    show(now);
  });
  void isDone(lesson.id).then(show);
  return h("p", { class: "finish" }, box);
}

/** @param {Lesson} lesson */
function colophon(lesson) {
  const said = [
    lesson.authors.length > 0 && `${words.lesson.authors}: ${lesson.authors.join("; ")}`,
    words.lesson.updated(date(lesson.updated_at)),
    lesson.law_check && words.law.checkedOn(date(lesson.law_check.checked_on)),
  ].filter(Boolean);
  const others = lesson.translations.map((each) => h("a", { href: hrefOf(each.url), hreflang: each.locale, lang: each.locale }, words.locales[each.locale] ?? each.locale));
  return h("footer", { class: "colophon" }, ...said.map((each) => h("p", {}, each)), others.length > 0 && h("p", {}, ...others));
}

/** @param {string} slug @returns {Promise<Programme | null>} */
async function programmeAt(slug) {
  return documentOf("programmes", slug).catch((error) => {
    if (error instanceof Problem) return null;
    throw error;
  });
}

/**
 * @param {Programme} programme
 * @param {string} current
 * @returns {Promise<import("../chain.js").Link[]>}
 */
async function linksOf(programme, current) {
  const read = await allDone();
  return programme.stages.flatMap((stage) => stage.lessons).map(({ ref }) => {
    const card = cardOf(programme.references, ref);
    const href = card ? `${hrefOf(card.url)}?programme=${programme.slug}` : null;
    return { state: ref === current ? "now" : read.has(ref) ? "done" : "open", href, title: card?.title ?? words.blocks.notPublished };
  });
}

/**
 * @param {Programme | null} programme
 * @param {import("../chain.js").Link[]} links
 */
function onward(programme, links) {
  const at = links.findIndex((each) => each.state === "now");
  const next = links.slice(at + 1).find((each) => each.href);
  if (!programme || at < 0 || !next) return [];
  return [h("a", { class: "next", href: next.href }, h("span", { class: "kind" }, words.lesson.next), h("strong", {}, next.title))];
}

/**
 * For a reader who came by a link: the programmes that this lesson is a part of, below it.
 * @param {Lesson} lesson
 * @param {HTMLElement} node
 */
async function programmesOf(lesson, node) {
  const found = await cards("programmes", { lesson: lesson.id }).catch(() => ({ items: [] }));
  const place = node.querySelector(".onward");
  if (!place || found.items.length === 0) return;
  const label = named("programmes", lesson.id);
  fill(place, h("p", { class: "kind", id: label }, words.lesson.inProgrammes), ...found.items.map((each) =>
    h("a", { class: "next", href: hrefOf(each.url) }, h("strong", {}, each.title), h("span", { class: "quiet" }, count(each.lesson_count, words.lessonForms)))));
}
