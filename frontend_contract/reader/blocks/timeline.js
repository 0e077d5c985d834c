import { h } from "../dom.js";
import { rich } from "../rich.js";

/**
 * @param {import("../../types/index.d.ts").Timeline} block
 * @param {import("./index.js").Context} context
 */
export const timeline = (block, context) =>
  h("section", { class: "timeline" }, block.title && h("h3", {}, block.title),
    h("ol", { class: "plain" }, ...block.events.map((event) =>
      h("li", {}, h("p", { class: "when" }, event.when), event.title && h("strong", {}, event.title), rich(h("div", { class: "prose" }), event.html, context.references)))));
