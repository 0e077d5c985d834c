import { h } from "../dom.js";
import { figure } from "../picture.js";

/** @param {import("../../types/index.d.ts").Gallery} block */
export const gallery = (block) =>
  h("section", { class: "gallery" }, block.title && h("h3", {}, block.title),
    h("ul", { class: "plain" }, ...block.images.map((each) => h("li", {}, figure(each.image, each.caption)))));
