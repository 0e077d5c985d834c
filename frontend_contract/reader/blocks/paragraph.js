import { h } from "../dom.js";
import { rich } from "../rich.js";

/**
 * @param {import("../../types/index.d.ts").Paragraph} block
 * @param {import("./index.js").Context} context
 */
export const paragraph = (block, context) => rich(h("div", { class: "prose" }), block.html, context.references);
