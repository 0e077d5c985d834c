import { h, named } from "../dom.js";
import { mark, marked } from "../store.js";
import { words } from "../words.js";

/**
 * What is chosen is kept on this device and told to nobody: votes are given where a poll is held.
 * @param {import("../../types/index.d.ts").Poll} block
 * @param {import("./index.js").Context} context
 */
export function poll(block, context) {
  const key = `poll:${block.id}`;
  const boxes = block.options.map((option) => h("input", { type: block.multiple ? "checkbox" : "radio", name: named("poll", block.id), value: option.id }));
  const keep = () => void (context.live && mark(key, boxes.filter((box) => box.checked).map((box) => box.value)));
  if (context.live) {
    void marked(key).then((kept) => {
      for (const box of boxes) box.checked = Array.isArray(kept) && kept.includes(box.value);
    });
  }
  return h("fieldset", { class: "poll", onchange: keep },
    h("legend", {}, h("span", { class: "kind" }, words.blocks.poll), " ", block.prompt),
    ...block.options.map((option, place) => h("label", { class: "option" }, boxes[place], h("span", {}, option.text))),
    h("p", { class: "quiet" }, words.blocks.pollPrivate));
}
