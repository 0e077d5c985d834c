import { reference } from "../cards.js";
import { h } from "../dom.js";
import { words } from "../words.js";

/**
 * @param {import("../../types/index.d.ts").CaseStudyReference} block
 * @param {import("./index.js").Context} context
 */
export const caseStudy = (block, context) =>
  h("aside", { class: "pointer", "aria-label": words.blocks.caseStudy }, block.note && h("p", {}, block.note), reference(block.ref, context.references));
