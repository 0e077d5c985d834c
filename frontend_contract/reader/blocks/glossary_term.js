import { reference } from "../cards.js";
import { h } from "../dom.js";
import { words } from "../words.js";

/**
 * @param {import("../../types/index.d.ts").GlossaryTermReference} block
 * @param {import("./index.js").Context} context
 */
export const glossaryTerm = (block, context) => h("aside", { class: "pointer term", "aria-label": words.blocks.glossaryTerm }, reference(block.ref, context.references));
