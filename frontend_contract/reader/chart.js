// Plain charts: pairs of bars for before and after, a line for a series. Beside each stands a table with the same numbers.

import { h, svg } from "./dom.js";
import { number } from "./format.js";

/** @typedef {{ label: string, value: number, weak?: boolean }} Bar */

/**
 * Bars under one another, all on one scale.
 * @param {string} name
 * @param {Bar[]} bars
 * @param {string} unit
 */
export function drawBars(name, bars, unit) {
  const most = Math.max(...bars.map((bar) => Math.abs(bar.value)), Number.EPSILON);
  const height = bars.length * 34;
  const lines = bars.map((bar, place) => {
    const width = (Math.abs(bar.value) / most) * 200;
    const y = place * 34;
    return svg(
      "g",
      { class: bar.weak ? "weak" : place % 2 ? "after" : "before" },
      svg("rect", { x: 70, y: y + 6, width: Math.max(width, 1.5), height: 20, rx: 3 }),
      svg("text", { class: "axis-name", x: 62, y: y + 21, "text-anchor": "end" }, bar.label),
      svg("text", { x: 78 + width, y: y + 21 }, number(bar.value)),
    );
  });
  return svg(
    "svg",
    {
      class: "bars",
      viewBox: `0 0 340 ${height}`,
      role: "img",
      "aria-label": `${name}: ${bars.map((bar) => `${bar.label} ${number(bar.value)}`).join(", ")} ${unit}`,
    },
    ...lines,
  );
}

/**
 * A line through the values in their order, with dots; the lowest and the highest are written.
 * @param {string} name
 * @param {{ label: string, value: number }[]} points
 */
export function drawLine(name, points) {
  const values = points.map((point) => point.value);
  const least = Math.min(...values, 0);
  const most = Math.max(...values, least + Number.EPSILON);
  const place = (/** @type {number} */ index) => (points.length < 2 ? 160 : 20 + (index / (points.length - 1)) * 280);
  const high = (/** @type {number} */ value) => 130 - ((value - least) / (most - least)) * 105;
  const dots = points.map((point, index) => svg("circle", { cx: place(index), cy: high(point.value), r: 3.5 }));
  const marked = new Set([0, values.indexOf(Math.max(...values)), points.length - 1]);
  const texts = points.map(
    (point, index) =>
      marked.has(index) &&
      svg(
        "text",
        {
          x: place(index),
          y: high(point.value) - 9,
          "text-anchor": index === 0 ? "start" : index === points.length - 1 ? "end" : "middle",
        },
        number(point.value),
      ),
  );
  const ends = [points[0], points.length > 1 ? points.at(-1) : undefined].map(
    (point, end) =>
      point && svg("text", { class: "axis-name", x: end ? 300 : 20, y: 150, "text-anchor": end ? "end" : "start" }, point.label),
  );
  return svg(
    "svg",
    { class: "line", viewBox: "0 0 320 160", role: "img", "aria-label": name },
    svg("path", { class: "axis", d: `M20 ${high(Math.max(least, 0))}H300` }),
    svg("polyline", { points: points.map((point, index) => `${place(index)},${high(point.value)}`).join(" ") }),
    ...dots,
    ...texts,
    ...ends,
  );
}

/**
 * The same in a table, for those who read by ear or want the numbers.
 * @param {string} caption
 * @param {string[]} head
 * @param {string[][]} rows
 */
export function drawNumbers(caption, head, rows) {
  return h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...head.map((cell) => h("th", { scope: "col" }, cell)))),
    h(
      "tbody",
      {},
      ...rows.map(([first, ...cells]) => h("tr", {}, h("th", { scope: "row" }, first), ...cells.map((cell) => h("td", {}, cell)))),
    ),
  );
}
