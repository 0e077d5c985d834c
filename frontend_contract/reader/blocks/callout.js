import { h } from "../dom.js";
import { rich } from "../rich.js";
import { words } from "../words.js";

/**
 * @param {import("../../types/index.d.ts").Callout} block
 * @param {import("./index.js").Context} context
 */
export const callout = (block, context) =>
  h("aside", { class: `callout ${block.tone}`, "aria-label": words.blocks.tones[block.tone] },
    h("p", { class: "callout-title" }, block.title || words.blocks.tones[block.tone]),
    rich(h("div", { class: "prose" }), block.html, context.references));
