import { h } from "../dom.js";
import { rich } from "../rich.js";

/**
 * @param {import("../../types/index.d.ts").ItemList} block
 * @param {import("./index.js").Context} context
 */
export const list = (block, context) =>
  h(block.ordered ? "ol" : "ul", { class: "prose" }, ...block.items.map((item) => rich(h("li"), item, context.references)));
