// Every block of every body. The switch is exhaustive: the type checker names the block that was forgotten.

import { h } from "../dom.js";
import { words } from "../words.js";
import { markCitations } from "../citations.js";
import { accordion } from "./accordion.js";
import { assignment } from "./assignment.js";
import { audio } from "./audio.js";
import { callout } from "./callout.js";
import { caseStudy } from "./case_study.js";
import { checklist } from "./checklist.js";
import { discussion } from "./discussion.js";
import { file } from "./file.js";
import { gallery } from "./gallery.js";
import { glossaryTerm } from "./glossary_term.js";
import { heading } from "./heading.js";
import { image } from "./image.js";
import { list } from "./list.js";
import { paragraph } from "./paragraph.js";
import { poll } from "./poll.js";
import { provision } from "./provision.js";
import { question } from "./question.js";
import { quote } from "./quote.js";
import { steps } from "./steps.js";
import { table } from "./table.js";
import { timeline } from "./timeline.js";
import { video } from "./video.js";

/**
 * What a block needs to know of the document that it stands in. `live` is false for drafts: nothing is sent or kept.
 * @typedef {object} Context
 * @property {string} document
 * @property {string} locale
 * @property {import("../rich.js").References} references
 * @property {import("../../types/index.d.ts").CitationCheck[]} checks
 * @property {string | null} checkedOn
 * @property {boolean} live
 */

/** @typedef {import("../../types/index.d.ts").Block} Block */

/**
 * The blocks of a body, each marked with its id so that links can lead to it.
 * @param {Block[]} blocks
 * @param {Context} context
 * @returns {HTMLElement[]}
 */
export function drawBlocks(blocks, context) {
  return blocks.map((block) => {
    const drawn = drawBlock(block, context);
    drawn.classList.add("block");
    drawn.id ||= `b-${block.id}`;
    drawn.dataset["block"] = block.type;
    markCitations(drawn, block.id, context);
    return drawn;
  });
}

/**
 * @param {Block} block
 * @param {Context} context
 * @returns {HTMLElement}
 */
export function drawBlock(block, context) {
  switch (block.type) {
    case "accordion": return accordion(block, context);
    case "assignment": return assignment(block, context);
    case "audio": return audio(block, context);
    case "callout": return callout(block, context);
    case "case_study": return caseStudy(block, context);
    case "checklist": return checklist(block, context);
    case "discussion": return discussion(block, context);
    case "file": return file(block);
    case "gallery": return gallery(block);
    case "glossary_term": return glossaryTerm(block, context);
    case "heading": return heading(block);
    case "image": return image(block);
    case "list": return list(block, context);
    case "paragraph": return paragraph(block, context);
    case "poll": return poll(block, context);
    case "provision": return provision(block, context);
    case "question": return question(block, context);
    case "quote": return quote(block);
    case "steps": return steps(block, context);
    case "table": return table(block);
    case "timeline": return timeline(block, context);
    case "video": return video(block, context);
    default: return unknown(block);
  }
}

/**
 * A block that is younger than this reader: the rest is still worth reading, and the reader is told that something is missing.
 * @param {never} block
 * @returns {HTMLElement}
 */
export function unknown(block) {
  console.info("A block that this reader does not know:", /** @type {{ type: string }} */ (block).type);
  return h("p", { class: "unknown" }, words.blocks.unknown);
}
