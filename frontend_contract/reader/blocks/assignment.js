import { h } from "../dom.js";
import { duration } from "../format.js";
import { rich } from "../rich.js";
import { words } from "../words.js";

/**
 * @param {import("../../types/index.d.ts").Assignment} block
 * @param {import("./index.js").Context} context
 */
export const assignment = (block, context) =>
  h("section", { class: "task" }, h("p", { class: "kind" }, [words.blocks.assignment, block.minutes ? duration(block.minutes) : ""].filter(Boolean).join(" · ")),
    block.title && h("h3", {}, block.title), rich(h("div", { class: "prose" }), block.html, context.references),
    ...(block.criteria.length > 0 ? [h("p", { class: "label" }, words.blocks.criteria), h("ul", {}, ...block.criteria.map((each) => h("li", {}, each)))] : []));
