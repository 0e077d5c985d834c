// The law in the words of a document: each citation that the server knows leads to the norm, and says when it has changed.

import { h } from "./dom.js";
import { date, today } from "./format.js";
import { inWords } from "./labels.js";
import { go, hrefOf } from "./links.js";
import { cardOf } from "./rich.js";
import { words } from "./words.js";

/** @typedef {import("../types/index.d.ts").CitationCheck} CitationCheck */
/** @typedef {import("./blocks/index.js").Context} Context */

/**
 * Where a citation leads: to the provision, to the act; null when the library has neither.
 * @param {CitationCheck} check
 * @param {Pick<Context, "references">} context
 */
export function citationHref(check, { references }) {
  if (check.provision) return go(`/provisions/${check.provision}/`);
  const act = cardOf(references, check.act);
  return act ? hrefOf(act.url) : check.act ? go(`/acts/${check.act}/`) : null;
}

/**
 * A norm by its own name: the words of a text stand in the case of their sentence. Those words when it has no other name.
 * @param {CitationCheck} check
 * @param {Pick<Context, "references">} context
 */
export function citationName(check, { references }) {
  const name = [inWords(check.label ?? ""), cardOf(references, check.act)?.title].filter(Boolean).join(", ");
  return name || check.quote || "";
}

/**
 * The force of a norm in words; null when nothing needs to be said.
 * @param {CitationCheck} check
 * @param {string | null} checkedOn
 */
export function citationState(check, checkedOn) {
  const later = check.changes_on !== null && check.changes_on > today();
  const on = check.changes_on ? date(check.changes_on) : "";
  const said = {
    current: later ? words.law.willChange(on) : checkedOn ? words.law.current(date(checkedOn)) : "",
    changed: later ? words.law.willChange(on) : words.law.changed(on),
    repealed: words.law.repealed(on),
    unresolved: "",
  }[check.status];
  return said ? h("p", { class: `force ${later && check.status === "current" ? "changed" : check.status}` }, said) : null;
}

/**
 * Make links of the citations in a block that was drawn; after one whose norm has changed stands a word about it.
 * @param {HTMLElement} drawn
 * @param {string} block
 * @param {Context} context
 */
export function markCitations(drawn, block, context) {
  for (const check of context.checks) {
    if (check.block !== block || !check.quote) continue;
    const href = citationHref(check, context);
    const place = href && findWords(drawn, check.quote);
    if (!place) continue;
    const cited = place.node.splitText(place.at);
    cited.splitText(check.quote.length);
    const link = h("a", { class: `cite ${check.status}`, href });
    cited.replaceWith(link);
    link.append(cited);
    const troubled = check.status === "changed" || check.status === "repealed";
    if (!check.exact && check.provision) link.after(" ", h("small", { class: "force" }, words.law.nearest));
    if (troubled) link.after(" ", h("small", { class: `force ${check.status}` }, citationState(check, context.checkedOn)?.textContent ?? ""));
  }
}

/** @param {string} text */
const spaced = (text) => text.replaceAll("\u00a0", " ");

/**
 * The first place of these words that is not in a link or a field already.
 * @param {Element} within
 * @param {string} quote
 */
function findWords(within, quote) {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest("a, button, label, summary, .force, option")) continue;
    // Set words have hard spaces where the quote has plain ones.
    const at = spaced(node.data).indexOf(spaced(quote));
    if (at >= 0) return { node, at };
  }
  return null;
}
