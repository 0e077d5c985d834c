import { Problem, cards, document as documentOf, text, toc } from "../api.js";
import { drawDays } from "../days.js";
import { h } from "../dom.js";
import { date, today } from "../format.js";
import { inWords } from "../labels.js";
import { drawUnits, provisionHref } from "../lawtext.js";
import { go } from "../links.js";
import { visit } from "../router.js";
import { contains } from "../seeking.js";
import { words } from "../words.js";

/**
 * @typedef {import("../../types/index.d.ts").Act} Act
 * @typedef {import("../../types/index.d.ts").ActToc} ActToc
 */

// An act of so many lines is shown whole; of a longer one the contents, and each article by itself.
const SHORT = 120;

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const on = place.query.get("on") ?? undefined;
  const [act, contents] = await Promise.all([documentOf("acts", place.key), contentsOn(place.key, on)]);
  const href = (/** @type {string} */ day) => go(`/acts/${act.slug}/?on=${day}`);
  const [editions, notes] = await Promise.all([
    cards("editions", { act: act.id, limit: 100 }).catch(none),
    cards("practice-notes", { act: act.id, limit: 100 }).catch(none),
  ]);
  const days = drawDays(on ?? today(), editions.items, href, visit);
  const compare =
    editions.items.length > 1 &&
    h("p", { class: "ways" }, h("a", { class: "button quiet", href: go(`/acts/${act.slug}/compare/`) }, words.act.compare));
  const whole = contents && contents.items.length <= SHORT ? await text(place.key, on) : null;
  const node = h(
    "article",
    { class: "act" },
    head(act, contents),
    days,
    compare,
    contents ? editionLine(contents) : absent(act, editions.items, href),
    whole && drawUnits(whole.units, { on, notes: notes.items }),
    contents && !whole && drawContents(contents, on),
    about(act),
  );
  return { title: act.title, node };
}

/** What an act is, without its words. @param {Act} act */
export const drawActAlone = (act) => h("article", { class: "act", lang: act.locale }, head(act, null), about(act));

/** @param {unknown} error */
function none(error) {
  // A filter by an act that nothing points to is refused: there is nothing.
  if (error instanceof Problem && error.status === 400) return { items: [], next: null };
  throw error;
}

/**
 * @param {string} key
 * @param {string | undefined} on
 */
async function contentsOn(key, on) {
  return toc(key, on).catch((error) => {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  });
}

/** @param {Act} act @param {ActToc | null} contents */
function head(act, contents) {
  const name = [words.actKinds[act.kind], act.number && `№ ${act.number}`, date(act.signed_on)].filter(Boolean).join(" · ");
  const status = contents ? words.actStatus[contents.act.status] : "";
  return h(
    "header",
    { class: "title" },
    h("p", { class: "kicker" }, name),
    h("h1", { tabindex: -1 }, act.title),
    status && h("p", { class: `status ${contents?.act.status}` }, status),
    act.bodies && h("p", { class: "facts" }, act.bodies),
  );
}

/** @param {ActToc} contents */
const editionLine = ({ edition }) =>
  h(
    "p",
    { class: "edition" },
    [words.act.edition(date(edition.since)), edition.until && words.act.until(date(edition.until))].filter(Boolean).join(" "),
    " · ",
    h("span", { class: "quiet" }, words.act.unofficial),
    words.act.rules[edition.rule] && h("strong", { class: "force changed" }, ` ${words.act.rules[edition.rule]}`),
  );

/**
 * @param {Act} act
 * @param {import("../days.js").EditionCard[]} editions
 * @param {(day: string) => string} href
 */
function absent(act, editions, href) {
  const first = editions.map((each) => each.in_force_from).sort()[0];
  return h(
    "div",
    { class: "callout note" },
    h("p", {}, words.act.noEdition, first && ` ${words.act.since(date(first))}`),
    first && h("p", {}, h("a", { class: "button", href: href(first) }, words.act.toFirst)),
  );
}

/**
 * @param {ActToc} contents
 * @param {string | undefined} on
 */
function drawContents(contents, on) {
  const lines = contents.items.map((line) =>
    h(
      "li",
      { class: `depth-${Math.min(line.depth, 4)} ${line.level}` },
      h("a", { href: provisionHref(line.provision, on) }, [inWords(line.label).split(" ")[0], line.heading].filter(Boolean).join(" ")),
      words.provisionStates[line.state] && h("small", { class: "force repealed" }, ` ${words.provisionStates[line.state]}`),
    ),
  );
  const field = h("input", {
    type: "search",
    "aria-label": words.act.narrow,
    placeholder: words.act.narrow,
    oninput: () => {
      for (const line of lines) line.hidden = !contains(line.textContent ?? "", field.value);
    },
  });
  return h(
    "nav",
    { class: "law toc", "aria-label": words.act.contents },
    h("h2", {}, words.act.contents),
    field,
    h("ol", { class: "plain" }, ...lines),
  );
}

/** @param {Act} act */
function about(act) {
  const lines = [
    act.publication &&
      words.act.published(
        [act.publication.place, act.publication.published_on && date(act.publication.published_on)].filter(Boolean).join(", "),
      ),
    act.registration &&
      words.act.registered(
        [act.registration.number, act.registration.registered_on && date(act.registration.registered_on)].filter(Boolean).join(", "),
      ),
  ].filter(Boolean);
  return lines.length > 0 && h("footer", { class: "colophon" }, ...lines.map((line) => h("p", {}, line)));
}
