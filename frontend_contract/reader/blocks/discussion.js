import { h } from "../dom.js";
import { duration } from "../format.js";
import { rich } from "../rich.js";
import { words } from "../words.js";

/**
 * @param {import("../../types/index.d.ts").Discussion} block
 * @param {import("./index.js").Context} context
 */
export const discussion = (block, context) =>
  h("section", { class: "task" }, h("p", { class: "kind" }, [words.blocks.discussion, block.minutes ? duration(block.minutes) : ""].filter(Boolean).join(" · ")),
    block.title && h("h3", {}, block.title), rich(h("div", { class: "prose" }), block.html, context.references),
    block.questions.length > 0 && h("ul", {}, ...block.questions.map((each) => h("li", {}, each))));
