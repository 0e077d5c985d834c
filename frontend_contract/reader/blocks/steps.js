import { h } from "../dom.js";
import { rich } from "../rich.js";

/**
 * @param {import("../../types/index.d.ts").Steps} block
 * @param {import("./index.js").Context} context
 */
export const steps = (block, context) =>
  h("section", { class: "steps" }, block.title && h("h3", {}, block.title),
    h("ol", {}, ...block.steps.map((step) => h("li", {}, step.title && h("strong", {}, step.title), rich(h("div", { class: "prose" }), step.html, context.references)))));
