import { h } from "../dom.js";
import { words } from "../words.js";

/**
 * Wide tables scroll by themselves, not the page; the frame can be reached by the keyboard for that.
 * @param {import("../../types/index.d.ts").Table} block
 */
export function table(block) {
  const [first, ...rest] = block.rows;
  const head = block.header_row && first ? h("thead", {}, h("tr", {}, ...first.map((cell) => h("th", { scope: "col" }, cell)))) : null;
  const rows = (head ? rest : block.rows).map((cells) =>
    h("tr", {}, ...cells.map((cell, column) => (column === 0 && block.header_column ? h("th", { scope: "row" }, cell) : h("td", {}, cell)))));
  const drawn = h("table", {}, block.caption && h("caption", {}, block.caption), head, h("tbody", {}, ...rows));
  return h("div", { class: "table", tabindex: 0, role: "group", "aria-label": block.caption || words.blocks.table }, drawn);
}
