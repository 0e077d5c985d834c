import { h } from "../dom.js";

/** @param {import("../../types/index.d.ts").Quote} block */
export function quote(block) {
  const from = [block.author, block.source].filter(Boolean).join(", ");
  return h("figure", { class: "quote" }, h("blockquote", { class: "lines" }, block.text), from && h("figcaption", {}, `— ${from}`));
}
