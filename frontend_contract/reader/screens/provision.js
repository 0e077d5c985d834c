import { cards, citing, documents, history, labelled, provision } from "../api.js";
import { drawDays } from "../days.js";
import { h } from "../dom.js";
import { period, today } from "../format.js";
import { inWords } from "../labels.js";
import { drawUnits, provisionHref } from "../lawtext.js";
import { go, hrefOf } from "../links.js";
import { rich } from "../rich.js";
import { visit } from "../router.js";
import { words } from "../words.js";

/**
 * @typedef {import("../../types/index.d.ts").ProvisionOnDay} Provision
 * @typedef {import("../../types/index.d.ts").ProvisionHistory} History
 * @typedef {import("../../types/index.d.ts").ProvisionCiting} Citing
 * @typedef {import("../../types/index.d.ts").PracticeNote} PracticeNote
 */

/** @param {import("../router.js").Place} place @returns {Promise<import("../router.js").Screen>} */
export async function draw(place) {
  const on = place.query.get("on") ?? undefined;
  const [found, wordings, cited] = await Promise.all([provision(place.key, on), history(place.key), citing(place.key)]);
  const label = place.query.get("as") ?? found.label;
  const [editions, notes, moved] = await Promise.all([
    cards("editions", { act: found.act.id, limit: 100 }),
    notesOn(found),
    movedFrom(label, found, on),
  ]);
  const href = (/** @type {string} */ day) => provisionHref(found.id, day, label);
  const [first] = found.units;
  const mark = spoken(first?.mark ?? "", found.label);
  const title = [mark, found.heading].filter(Boolean).join(" ");
  const node = h(
    "article",
    { class: "provision" },
    h(
      "header",
      { class: "title" },
      crumbs(found, on),
      h("h1", { tabindex: -1, class: "law" }, title),
      words.provisionStates[found.state] && h("p", { class: "force repealed" }, words.provisionStates[found.state]),
      h("p", { class: "facts" }, words.provision.inForce(period(found.valid_from, found.valid_to))),
    ),
    drawDays(on ?? today(), editions.items, href, visit),
    moved,
    h(
      "div",
      { class: "beside" },
      h(
        "div",
        {},
        ownWords(found),
        drawUnits(found.units, { on, skip: found.id }),
        h("p", { class: "quiet" }, words.act.unofficial),
        copyLink(),
      ),
      notes.length > 0 && h("div", { class: "notes" }, h("h2", {}, words.provision.notes), ...notes.map(drawNote)),
    ),
    drawHistory(wordings, found),
    drawCiting(cited),
  );
  return { title: `${inWords(found.label)}, ${found.act.short_title || found.act.title}`, node };
}

/** What the provision itself says, above what stands below it. @param {Provision} found */
function ownWords(found) {
  const own = found.units.find((unit) => unit.provision === found.id);
  return own && (own.text || own.notes.length > 0)
    ? h(
        "div",
        { class: "law text" },
        own.text && h("p", {}, own.text),
        own.notes.length > 0 && h("p", { class: "amendments" }, own.notes.join(" ")),
      )
    : null;
}

/**
 * A norm goes with its words, not with its number. Whoever looked for the number is told, and led to what has it on this day.
 * @param {string} label
 * @param {Provision} found
 * @param {string | undefined} on
 */
async function movedFrom(label, found, on) {
  if (label === found.label) return null;
  const other = await labelled(found.act.slug, label, on).catch(() => null);
  return h(
    "div",
    { class: "callout note" },
    h("p", {}, words.provision.renumbered(inWords(label), inWords(found.label))),
    other &&
      h("p", {}, h("a", { class: "button quiet", href: provisionHref(other.id, on, label) }, words.provision.sameNumber(inWords(label)))),
  );
}

/**
 * «Статья 214.» says what it is; «3.2.» or «а)» do not.
 * @param {string} mark
 * @param {string} label
 */
const spoken = (mark, label) => (/\p{L}{2}/u.test(mark) ? mark : inWords(label));

/** @param {Provision} found @param {string | undefined} on */
function crumbs(found, on) {
  const act = h("a", { href: go(`/acts/${found.act.slug}/${on ? `?on=${on}` : ""}`) }, found.act.short_title || found.act.title);
  return h(
    "nav",
    { class: "crumbs", "aria-label": words.provision.whole },
    act,
    ...found.path.map((above) => [" › ", h("a", { href: provisionHref(above.provision, on) }, spoken(above.mark, above.label))]).flat(),
  );
}

/** Notes on this provision, on what stands below it or above it. @param {Provision} found @returns {Promise<PracticeNote[]>} */
async function notesOn(found) {
  const { items } = await cards("practice-notes", { act: found.act.id, limit: 100 }).catch(() => ({ items: [] }));
  const near = (/** @type {string} */ label) =>
    label === found.label || label.startsWith(`${found.label}__`) || found.label.startsWith(`${label}__`);
  const ids = items.filter((note) => near(note.label)).map((note) => note.id);
  return ids.length > 0 ? documents("practice-note", ids) : [];
}

/** @param {PracticeNote} note */
export function drawNote(note) {
  const outdated = note.law_check?.items.some((each) => each.status === "changed" || each.status === "repealed");
  return h(
    "article",
    { class: "note" },
    h("p", { class: "kind" }, words.noteKinds[note.kind]),
    h("h3", {}, h("a", { href: hrefOf(note.url) }, note.title)),
    outdated && h("p", { class: "force changed" }, words.provision.olderEdition),
    rich(h("div", { class: "prose" }), note.html, note.references),
    h(
      "p",
      { class: "quiet" },
      [inWords(note.norm.label), words.provision.valid(period(note.valid_from, note.valid_to)), note.source].filter(Boolean).join(" · "),
    ),
  );
}

function copyLink() {
  const button = h(
    "button",
    {
      type: "button",
      class: "button quiet",
      onclick: async () => {
        await navigator.clipboard.writeText(location.href).catch(() => undefined);
        button.textContent = words.provision.copied;
      },
    },
    words.provision.copy,
  );
  return h("p", { class: "ways" }, button);
}

/** @param {History} wordings @param {Provision} found */
function drawHistory(wordings, found) {
  if (wordings.items.length < 2) return null;
  const lines = wordings.items.map((each, place) => {
    const before = wordings.items[place - 1];
    const now = each.valid_from === found.valid_from;
    return h(
      "li",
      {},
      now
        ? h("strong", {}, period(each.valid_from, each.valid_to), ` — ${words.provision.now}`)
        : h("a", { href: provisionHref(found.id, each.valid_from) }, period(each.valid_from, each.valid_to)),
      each.label !== found.label && ` · ${inWords(each.label)}`,
      words.provisionStates[each.state] && ` · ${words.provisionStates[each.state]}`,
      before && [
        " · ",
        h(
          "a",
          { href: go(`/acts/${found.act.slug}/compare/?from=${before.valid_from}&to=${each.valid_from}#d-${found.id}`) },
          words.provision.compare,
        ),
      ],
    );
  });
  return h("section", {}, h("h2", {}, words.provision.history), h("ol", { class: "history" }, ...lines));
}

/** @param {Citing} cited */
function drawCiting(cited) {
  const lines = cited.items.map((each) =>
    h("li", {}, h("a", { href: hrefOf(each.url) }, each.title), h("span", { class: "quiet" }, ` · ${words.types[each.type] ?? each.type}`)),
  );
  return h(
    "section",
    {},
    h("h2", {}, words.provision.citing),
    lines.length > 0 ? h("ul", {}, ...lines) : h("p", { class: "quiet" }, words.provision.none),
  );
}
