import { document as documentOf } from "../api.js";
import { drawBlocks } from "../blocks/index.js";
import { drawBars, drawNumbers } from "../chart.js";
import { citationHref } from "../citations.js";
import { h } from "../dom.js";
import { date, number } from "../format.js";
import { hrefOf } from "../links.js";
import { cardOf } from "../rich.js";
import { words } from "../words.js";
import { contact } from "./organisation.js";

/**
 * @typedef {import("../../types/index.d.ts").CaseStudy} CaseStudy
 * @typedef {import("../../types/index.d.ts").PublishedResult} Result
 */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const found = await documentOf("case-studies", place.key, place.query.get("locale") ?? undefined);
  return { title: found.title, node: drawCase(found, { live: true }) };
}

/**
 * @param {CaseStudy} found
 * @param {{ live: boolean }} how
 */
export function drawCase(found, { live }) {
  const context = {
    document: found.id,
    locale: found.locale,
    references: found.references,
    checks: found.law_check?.items ?? [],
    checkedOn: found.law_check?.checked_on ?? null,
    live,
  };
  const t = words.case;
  return h(
    "article",
    { class: "case", lang: found.locale },
    head(found),
    found.outdated && h("p", { class: "callout warning", role: "note" }, h("strong", {}, t.outdated(date(found.outdated.since))), " ", found.outdated.reason),
    section(t.problem, paragraphs(found.problem)),
    found.results.length > 0 && section(t.results, h("div", { class: "outcomes" }, ...found.results.map(result))),
    section(
      t.actions,
      h(
        "ol",
        { class: "actions plain" },
        ...found.actions.map((each) =>
          h(
            "li",
            {},
            h("p", { class: "when" }, each.when),
            h("p", {}, each.what),
            h(
              "p",
              { class: "facts" },
              [each.who, each.person_hours !== null && `${number(each.person_hours)} ${t.hours}`].filter(Boolean).join(" · "),
            ),
          ),
        ),
      ),
    ),
    found.failures.length > 0 && h("section", { class: "failures" }, h("h2", {}, t.failures), paragraphs(found.failures)),
    found.context.length > 0 && section(t.context, paragraphs(found.context)),
    found.body.length > 0 && h("section", { class: "body", "aria-label": t.more }, ...drawBlocks(found.body, context)),
    transfer(found),
    section(
      t.resources,
      h(
        "ul",
        {},
        ...found.resources.map((each) => h("li", {}, each)),
        h("li", {}, t.workHours(number(found.person_hours))),
        found.cost_roubles !== null && h("li", {}, t.roubles(number(found.cost_roubles))),
      ),
    ),
    found.legal_basis.length > 0 && section(t.legal, legal(found, context)),
    replications(found),
    foot(found),
  );
}

/** @param {CaseStudy} found */
function head(found) {
  const organisation = cardOf(found.references, found.organisation);
  const facts = [
    found.event_date && date(found.event_date),
    found.place?.region,
    found.place?.setting && words.settingsOfWork[found.place.setting],
    found.cost && `${words.lists.cost}: ${words.costs[found.cost].toLowerCase()}`,
  ];
  return h(
    "header",
    { class: "title" },
    h("p", { class: "kicker" }, organisation ? h("a", { href: hrefOf(organisation.url) }, organisation.title) : words.types["case-study"]),
    h("h1", { tabindex: -1 }, found.title),
    found.summary && h("p", { class: "lead" }, found.summary),
    h("p", { class: "facts" }, facts.filter(Boolean).join(" · ")),
    h(
      "p",
      { class: `evidence level-${found.evidence.level}` },
      h(
        "span",
        { class: "dots", "aria-hidden": "true" },
        ...[1, 2, 3, 4].map((step) => h("i", { class: step <= found.evidence.level && "on" })),
      ),
      words.evidence[found.evidence.level],
      found.evidence.reason && h("small", { class: "quiet" }, ` · ${found.evidence.reason}`),
    ),
  );
}

/** @param {string} title @param {...import("../dom.js").Child} children */
const section = (title, ...children) => h("section", {}, h("h2", {}, title), ...children);

/** @param {string[]} texts */
function paragraphs(texts) {
  return h("div", { class: "prose" }, ...texts.map((text) => h("p", {}, text)));
}

/** @param {Result} each */
function result(each) {
  const { value_before: before, value_after: after } = each;
  const note = h(
    "p",
    { class: "quiet" },
    [each.n !== null && words.case.counted(each.n), each.method && `${words.case.method}: ${each.method}`, each.source]
      .filter(Boolean)
      .join(" · "),
  );
  if (each.qualitative || before === null || after === null)
    return h(
      "figure",
      { class: "outcome" },
      h("figcaption", {}, each.indicator, h("small", { class: "quiet" }, ` · ${words.case.qualitative}`)),
      h("p", { class: "lines" }, each.account),
      note,
    );
  const { before: was, after: is } = words.case;
  /** @type {import("../chart.js").Bar[]} */
  const bars = [
    { label: was, value: before },
    { label: is, value: after },
  ];
  const rows = [[is, number(after), each.after_on ? date(each.after_on) : ""]];
  rows.unshift([was, number(before), each.before_on ? date(each.before_on) : ""]);
  if (each.comparison) {
    const { group, value_before, value_after } = each.comparison;
    bars.push({ label: was, value: value_before, weak: true }, { label: is, value: value_after, weak: true });
    rows.push([`${group}, ${was}`, number(value_before), ""], [`${group}, ${is}`, number(value_after), ""]);
  }
  return h(
    "figure",
    { class: "outcome chart" },
    h("figcaption", {}, each.indicator, each.unit && h("small", { class: "quiet" }, `, ${each.unit}`)),
    drawBars(each.indicator, bars, each.unit),
    each.comparison && h("p", { class: "quiet" }, words.case.comparison(each.comparison.group)),
    h("div", { class: "unseen" }, drawNumbers(each.indicator, [words.indicator.period, words.indicator.value, words.case.day], rows)),
    each.account && h("p", { class: "lines" }, each.account),
    h("p", { class: "quiet" }, [each.before_on && date(each.before_on), each.after_on && date(each.after_on)].filter(Boolean).join(" → ")),
    note,
  );
}

/** @param {CaseStudy} found */
function transfer({ transferability: { preconditions, adaptable, fixed } }) {
  const t = words.case;
  const lists = [
    [t.preconditions, preconditions],
    [t.adaptable, adaptable],
    [t.fixed, fixed],
  ].flatMap(([title, lines]) =>
    Array.isArray(lines) && lines.length > 0 ? [h("h3", {}, String(title)), h("ul", {}, ...lines.map((line) => h("li", {}, line)))] : [],
  );
  return lists.length > 0 ? h("section", { class: "transfer" }, h("h2", {}, t.transfer), ...lists) : null;
}

/**
 * @param {CaseStudy} found
 * @param {import("../blocks/index.js").Context} context
 */
function legal(found, context) {
  return h(
    "ul",
    {},
    ...found.legal_basis.map((each) => {
      const check = context.checks.find((one) => one.quote === each.citation);
      const act = cardOf(found.references, each.act);
      const to = check ? citationHref(check, context) : null;
      const href = to && found.event_date && check?.provision ? `${to}?on=${found.event_date}` : (to ?? (act && hrefOf(act.url)));
      return h("li", { class: "law" }, href ? h("a", { href }, each.citation) : each.citation);
    }),
  );
}

/** @param {CaseStudy} found */
function replications({ replications: all, replicated, references }) {
  const t = words.case;
  const { repeated, confirmed, abandoned, under_way: underWay, obstacles } = replicated;
  const total = repeated + confirmed + abandoned + underWay + all.length;
  const lines = all.map((each) => {
    const organisation = cardOf(references, each.organisation);
    return h(
      "li",
      {},
      h(
        "p",
        {},
        h("strong", {}, words.stages[each.stage]),
        " · ",
        organisation ? h("a", { href: hrefOf(organisation.url) }, organisation.title) : words.types["organisation"],
        each.confirmed_by && h("span", { class: "quiet" }, ` · ${t.confirmedBy(each.confirmed_by)}`),
      ),
      each.results && h("p", {}, each.results),
      each.adaptations && h("p", {}, h("span", { class: "label" }, `${t.adaptations}: `), each.adaptations),
      each.obstacle && h("p", {}, h("span", { class: "label" }, `${t.obstacle}: `), each.obstacle),
    );
  });
  return h(
    "section",
    { class: "replications" },
    h("h2", {}, t.replications),
    total === 0 && h("p", { class: "quiet" }, t.noReplications),
    total > 0 && h("p", { class: "tally" }, t.tally(repeated, confirmed, abandoned), underWay > 0 && `, ${t.underWay(underWay)}`),
    obstacles.length > 0 && [h("p", { class: "label" }, `${t.why}:`), h("ul", {}, ...obstacles.map((each) => h("li", {}, each)))],
    lines.length > 0 && h("ul", { class: "plain repeated" }, ...lines),
  );
}

/** @param {CaseStudy} found */
function foot(found) {
  const { number: protocol, date: day } = found.protocol;
  return h(
    "footer",
    { class: "colophon" },
    protocol && h("p", {}, words.case.protocol(protocol, day ? date(day) : "")),
    found.contact && h("p", {}, `${words.case.contact}: `, contact(found.contact)),
  );
}
