// The one picture of the school: links of a chain. A lesson that is done closes its link; an open one still has a gap. The
// chain shows where one stands in a programme, and that it holds only when each is in its place.

import { h, svg } from "./dom.js";
import { words } from "./words.js";

/** @typedef {"done" | "now" | "open"} LinkState */
/** @typedef {{ state: LinkState, href: string | null, title: string }} Link */

/** Two rings, one through the other: the sign of the school. */
export function rings() {
  return svg("svg", { class: "rings", viewBox: "0 0 34 22", "aria-hidden": "true", focusable: "false" },
    svg("circle", { cx: 12, cy: 11, r: 8.5 }),
    svg("circle", { cx: 22, cy: 11, r: 8.5 }),
    svg("path", { class: "over", d: "M17 4.1A8.5 8.5 0 0 1 20.5 11" }));
}

/** A chain that holds: each ring lies over the one before and under the next. For the eye alone. */
export function links() {
  const places = [0, 1, 2, 3, 4, 5, 6];
  return svg("svg", { class: "links-over", viewBox: "0 0 176 44", "aria-hidden": "true", focusable: "false" },
    ...places.map((place) => svg("circle", { cx: 22 + place * 22, cy: 22, r: 17 })),
    ...places.slice(1).flatMap((place) => [
      svg("path", { class: "gap", d: `M${8 + place * 22} 7a17 17 0 0 1 5.4 4.5M${14 + place * 22} 37a17 17 0 0 1-5.4-4.5` }),
      svg("path", { d: `M${7.2 + place * 22} 6.6a17 17 0 0 1 6.7 5.65M${14.8 + place * 22} 37.4a17 17 0 0 1-6.7-5.65` }),
    ]));
}

/**
 * One link: closed, thick, or with its gap.
 * @param {LinkState} state
 */
export function ring(state) {
  const way = state === "open" ? svg("path", { d: "M17.5 5.5A9 9 0 1 0 21 12" }) : svg("circle", { cx: 12, cy: 12, r: 9 });
  return svg("svg", { class: `ring ${state}`, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    way, state === "done" && svg("path", { class: "tick", d: "m8 12.3 2.8 2.8L16 9.6" }), state === "now" && svg("circle", { class: "core", cx: 12, cy: 12, r: 4 }));
}

/**
 * The chain of a programme in one line: where this lesson stands among the others.
 * @param {Link[]} links
 */
export function chain(links) {
  const done = links.filter((each) => each.state === "done").length;
  const items = links.map(({ state, href, title }) =>
    h("li", { class: state, "aria-current": state === "now" && "step" },
      href && state !== "now" ? h("a", { href, "aria-label": `${title}: ${words.linkStates[state]}` }, ring(state)) : h("span", { role: "img", "aria-label": `${title}: ${words.linkStates[state]}` }, ring(state))));
  return h("ol", { class: "chain", "aria-label": words.chain(done, links.length) }, ...items);
}
