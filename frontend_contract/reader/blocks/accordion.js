import { h } from "../dom.js";
import { rich } from "../rich.js";

/**
 * @param {import("../../types/index.d.ts").Accordion} block
 * @param {import("./index.js").Context} context
 */
export const accordion = (block, context) =>
  h("div", { class: "accordion" }, ...block.sections.map((each) =>
    h("details", {}, h("summary", {}, each.title), rich(h("div", { class: "prose" }), each.html, context.references))));
