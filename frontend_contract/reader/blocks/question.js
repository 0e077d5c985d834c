import { h, fill, named } from "../dom.js";
import { go, hrefOf } from "../links.js";
import { answer, answerTo, outbox } from "../outbox.js";
import { fieldsOf } from "../questions/index.js";
import { cardOf, rich } from "../rich.js";
import { words } from "../words.js";

/**
 * @typedef {import("../../types/index.d.ts").Question} Question
 * @typedef {import("../store.js").Answered} Answered
 * @typedef {import("../questions/index.js").Fields} Fields
 * @typedef {import("./index.js").Context} Context
 */

/**
 * A question with its fields. What is answered is kept on this device at once, graded by the server when there is one to be
 * reached, and shown again when the reader comes back.
 * @param {Question} block
 * @param {Context} context
 */
export function question(block, context) {
  const label = named("q", block.id);
  const fields = fieldsOf(block);
  const said = h("div", { class: "grade", role: "status", tabindex: -1 });
  const send = h("button", { type: "submit", class: "button" }, words.question.check);
  const again = h("button", { type: "button", class: "button quiet", hidden: true }, words.question.again);
  const form = h("form", { class: "question", novalidate: true },
    h("p", { class: "kind" }, words.question.kinds[block.kind] ?? words.question.title),
    rich(h("div", { class: "prompt prose", id: label }), block.prompt, context.references),
    fields ? h("div", { class: "fields", role: "group", "aria-labelledby": label }, fields.node) : h("p", { class: "unknown" }, words.blocks.unknown),
    said, fields && h("p", { class: "ways" }, send, again));
  if (!fields) return form;

  /** @param {Answered} given */
  const show = (given) => {
    const open = given.state === "refused";
    fields.lock(!open);
    fields.mark(given.grade?.feedback ?? []);
    send.hidden = !open;
    again.hidden = open;
    form.dataset["state"] = given.grade?.outcome ?? given.state;
    fill(said, ...outcome(given, context));
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submitted(block, context, fields, show, said);
  });
  again.addEventListener("click", () => {
    fields.lock(false);
    fields.mark([]);
    send.hidden = false;
    again.hidden = true;
    delete form.dataset["state"];
    fill(said);
    fields.focus();
  });
  if (context.live) void remember(block, fields, show, form);
  return form;
}

/**
 * @param {Question} block
 * @param {Context} context
 * @param {Fields} fields
 * @param {(given: Answered) => void} show
 * @param {HTMLElement} said
 */
async function submitted(block, context, fields, show, said) {
  const given = fields.read();
  if (given === null) {
    fill(said, h("p", { class: "verdict" }, words.question.incomplete));
    return fields.focus();
  }
  if (!context.live) return fill(said, h("p", {}, words.question.draft));
  fields.lock(true);
  show(await answer({ question: block.id, document: context.document, version: block.version, locale: context.locale, answer: given }));
  // The button that held the focus is hidden now. Who has gone on to another field meanwhile stays there.
  const focused = document.activeElement;
  if (!focused || focused === document.body || said.parentElement?.contains(focused)) said.focus();
}

/**
 * Show what was answered before, and follow what becomes of it.
 * @param {Question} block
 * @param {Fields} fields
 * @param {(given: Answered) => void} show
 * @param {HTMLElement} form
 */
async function remember(block, fields, show, form) {
  const before = await answerTo(block.id);
  // An answer to another version of the question is not an answer to this one.
  if (before && before.version === block.version) {
    fields.write(before.answer);
    show(before);
  }
  /** @param {Event} event */
  const follow = (event) => {
    const given = /** @type {CustomEvent<Answered>} */ (event).detail;
    if (!form.isConnected) outbox.removeEventListener("change", follow);
    else if (given.question === block.id) show(given);
  };
  outbox.addEventListener("change", follow);
}

/**
 * @param {Answered} given
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
function outcome(given, context) {
  if (given.state === "unsent") return [h("p", { class: "verdict" }, words.unsent), h("p", {}, given.detail || words.question.unsent)];
  if (given.state === "refused" || !given.grade) return [h("p", { class: "verdict" }, words.question.refused), h("p", {}, given.detail)];
  const { outcome, points, max_points: most, explanation, provision } = given.grade;
  const drawn = [h("p", { class: "verdict" }, h("strong", {}, words.question.outcomes[outcome]), ` · ${words.question.points(points, most)}`)];
  if (explanation) drawn.push(rich(h("div", { class: "prose" }), explanation, context.references));
  if (provision) {
    const act = cardOf(context.references, provision.ref);
    const href = provision.provision ? go(`/provisions/${provision.provision}/`) : act ? hrefOf(act.url) : null;
    const name = [provision.label, act?.title].filter(Boolean).join(", ");
    drawn.push(h("p", { class: "why" }, `${words.question.why} `, href ? h("a", { href }, name) : name));
  }
  return drawn;
}
