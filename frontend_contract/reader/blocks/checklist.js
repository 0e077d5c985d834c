import { h } from "../dom.js";
import { rich } from "../rich.js";
import { mark, marked } from "../store.js";
import { words } from "../words.js";

/**
 * Ticks are kept on this device, by the id of the line.
 * @param {import("../../types/index.d.ts").Checklist} block
 * @param {import("./index.js").Context} context
 */
export function checklist(block, context) {
  const lines = block.items.map((item) => {
    const box = h("input", { type: "checkbox", onchange: () => void (context.live && mark(`tick:${item.id}`, box.checked || undefined)) });
    if (context.live) void marked(`tick:${item.id}`).then((kept) => (box.checked = kept === true));
    return h("li", {}, h("label", {}, box, rich(h("span"), item.html, context.references)));
  });
  return h("section", { class: "checklist" }, h("h3", {}, block.title || words.blocks.checklist), h("ul", { class: "plain" }, ...lines));
}
