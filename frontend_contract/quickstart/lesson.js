// Every block of a lesson, drawn as plainly as can be. Copy it, and make it beautiful.

/**
 * @typedef {import("../types/index.d.ts").Lesson} Lesson
 * @typedef {import("../types/index.d.ts").LessonBlock} LessonBlock
 * @typedef {import("../types/index.d.ts").Picture} Picture
 * @typedef {import("../types/index.d.ts").Question} Question
 * @typedef {import("../types/index.d.ts").PublishedRecording} Recording
 * @typedef {import("../client/client.js").Aktiv} Aktiv
 * @typedef {{ lesson: Lesson, aktiv: Aktiv }} Context
 */

/**
 * An element. Strings become text, so nothing in them is ever read as HTML.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 */
export function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * A lesson with its heads and its body.
 * @param {Lesson} lesson
 * @param {Aktiv} aktiv
 */
export function drawLesson(lesson, aktiv) {
  const context = { lesson, aktiv };
  const blocks = lesson.body.map((block) => drawBlock(block, context)).filter((drawn) => drawn !== null);
  return element("article", { lang: lesson.locale }, element("h1", {}, lesson.title), element("p", {}, lesson.summary), ...blocks);
}

/**
 * The switch names every block: the type checker complains when one is forgotten, and when a new one comes.
 * @param {LessonBlock} block
 * @param {Context} context
 * @returns {Node | null}
 */
export function drawBlock(block, context) {
  switch (block.type) {
    case "heading": return element(`h${block.level}`, {}, block.text);
    case "paragraph": return rich("div", block.html, context);
    case "list": return element(block.ordered ? "ol" : "ul", {}, ...block.items.map((item) => rich("li", item, context)));
    case "image": return figure(block.image, block.caption, context);
    case "gallery": return section(block.title, ...block.images.map((each) => figure(each.image, each.caption, context)));
    case "quote": return element("blockquote", { style: "white-space: pre-line" }, block.text, element("footer", {}, [block.author, block.source].filter(Boolean).join(", ")));
    case "callout": return element("aside", { class: block.tone }, element("strong", {}, block.title), rich("div", block.html, context));
    case "table": return table(block);
    case "file": return element("p", {}, element("a", { href: context.aktiv.address(block.file.url) }, block.file.title), ` (${Math.ceil(block.file.size / 1024)} КБ)`);
    case "audio": return section(block.caption || block.recording.title, player("audio", block.recording, context));
    case "video": return section(block.caption || block.recording.title, player("video", block.recording, context));
    case "steps": return section(block.title, element("ol", {}, ...block.steps.map((step) => element("li", {}, element("strong", {}, step.title), rich("div", step.html, context)))));
    case "checklist": return section(block.title, ...block.items.map((item) => element("label", { style: "display: block" }, element("input", { type: "checkbox" }), rich("span", item.html, context))));
    case "timeline": return section(block.title, element("dl", {}, ...block.events.flatMap((event) => [element("dt", {}, event.when), element("dd", {}, event.title, rich("div", event.html, context))])));
    case "accordion": return element("div", {}, ...block.sections.map((each) => element("details", {}, element("summary", {}, each.title), rich("div", each.html, context))));
    case "question": return question(block, context);
    case "discussion": return section(block.title, rich("div", block.html, context), lines(block.questions));
    case "assignment": return section(block.title, rich("div", block.html, context), lines(block.criteria));
    case "poll": return section(block.prompt, lines(block.options.map((option) => option.text)));
    case "provision": return section(block.label, card(block.ref, context), element("p", {}, block.quote));
    case "case_study": return section("Опыт", card(block.ref, context), element("p", {}, block.note));
    case "glossary_term": return section("Термин", card(block.ref, context));
    default: return unknown(block);
  }
}

/**
 * A block that is younger than this program: the rest of the lesson is still worth reading.
 * @param {never} block
 */
function unknown(block) {
  console.info("A block that this program does not know:", /** @type {LessonBlock} */ (block).type);
  return null;
}

/**
 * The small HTML of the API, which the server has sanitised: no tag of it needs another look. Links by content id get
 * their addresses from the cards in `references`; where there is no card, the words stay.
 * @param {string} tag
 * @param {string} html
 * @param {Context} context
 */
function rich(tag, html, { lesson, aktiv }) {
  const made = element(tag, {});
  made.innerHTML = html;
  for (const link of made.querySelectorAll("a[data-ref]")) {
    const href = link.getAttribute("href") ?? lesson.references[link.getAttribute("data-ref") ?? ""]?.url;
    if (href) link.setAttribute("href", aktiv.address(href));
    else link.replaceWith(...link.childNodes);
  }
  return made;
}

/**
 * @param {string} title
 * @param {...Node} children
 */
const section = (title, ...children) => element("section", {}, ...(title ? [element("h3", {}, title)] : []), ...children);

/** @param {string[]} texts */
const lines = (texts) => element("ul", {}, ...texts.map((text) => element("li", {}, text)));

/**
 * The card of another document, or its absence: what is referred to need not be published.
 * @param {string} ref
 * @param {Context} context
 */
function card(ref, { lesson, aktiv }) {
  const found = lesson.references[ref];
  return found ? element("p", {}, element("a", { href: aktiv.address(found.url) }, found.title), " ", found.summary) : element("p", {}, "Ещё не опубликовано.");
}

/**
 * @param {Picture} image
 * @param {string} caption
 * @param {Context} context
 */
function figure(image, caption, { aktiv }) {
  const sizes = "(min-width: 44rem) 42rem, 95vw";
  const sources = image.sources.map(({ type, srcset }) =>
    element("source", { type, sizes, srcset: srcset.map((each) => `${aktiv.address(each.url)} ${each.width}w`).join(", ") }));
  const last = image.sources.at(-1)?.srcset.at(-1)?.url ?? "";
  const shown = element("img", { src: aktiv.address(last), alt: image.alt, width: `${image.width}`, height: `${image.height}`, loading: "lazy" });
  return element("figure", {}, element("picture", {}, ...sources, shown), element("figcaption", {}, [caption, image.credit].filter(Boolean).join(" ")));
}

/** @param {import("../types/index.d.ts").Table} block */
function table(block) {
  const rows = block.rows.map((cells, row) =>
    element("tr", {}, ...cells.map((cell, column) =>
      element((row === 0 && block.header_row) || (column === 0 && block.header_column) ? "th" : "td", {}, cell))));
  return element("table", {}, element("caption", {}, block.caption), element("tbody", {}, ...rows));
}

/**
 * @param {"audio" | "video"} tag
 * @param {Recording} recording
 * @param {Context} context
 */
function player(tag, recording, { aktiv }) {
  const controls = element(tag, { controls: "", preload: "none", src: aktiv.address(recording.url) });
  if (recording.captions) {
    const captions = URL.createObjectURL(new Blob([recording.captions], { type: "text/vtt" }));
    controls.append(element("track", { kind: "captions", src: captions, default: "" }));
  }
  const transcript = element("details", {}, element("summary", {}, "Текст записи"), element("p", { style: "white-space: pre-line" }, recording.transcript));
  return element("div", {}, controls, transcript);
}

/**
 * What is asked. To have an answer graded, see `Aktiv.check`.
 * @param {Question} block
 * @param {Context} context
 */
function question(block, context) {
  const prompt = rich("div", block.prompt, context);
  switch (block.kind) {
    case "single_choice":
    case "multiple_choice":
    case "ordering": return element("section", {}, prompt, lines(block.options.map((option) => option.text)));
    case "matching": return element("section", {}, prompt, lines(block.left.map((option) => option.text)), lines(block.right.map((option) => option.text)));
    case "true_false":
    case "numeric":
    case "short_text": return element("section", {}, prompt);
    default: return unknown(block);
  }
}
