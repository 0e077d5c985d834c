// What stands around every screen: the name of the school, the ways to its rooms, and whether there is a network.

import { rings } from "./chain.js";
import { h, fill, svg } from "./dom.js";
import { count } from "./format.js";
import { go } from "./links.js";
import { words } from "./words.js";

/** @type {[keyof typeof words.rooms, string, RegExp, string][]} */
const ROOMS = [
  ["school", "/", /^\/($|lessons|programmes)/, "M4 6.5 12 3l8 3.5-8 3.5zM7 9v5c0 1.6 2.2 3 5 3s5-1.4 5-3V9M20 7v6"],
  ["law", "/acts/", /^\/(acts|provisions|editions|practice-notes|legal-updates)/, "M12 3v18M7 21h10M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0zM19 7l-3 7a3.2 3.2 0 0 0 6 0z"],
  ["practice", "/case-studies/", /^\/case-studies/, "M4 19V10M10 19V5M16 19v-7M21 19H3"],
  ["saved", "/saved/", /^\/saved/, "M12 3v11m-4.5-4L12 14.5 16.5 10M4 17v3h16v-3"],
  ["more", "/more/", /^\/(more|search|settings|glossary|organisations|indicators)/, "M4 7h16M4 12h16M4 17h16"],
];

const navigation = h("nav", { class: "rooms", "aria-label": words.navigation });
const notice = h("p", { class: "notice", role: "status" });

/**
 * Frame and main part, in reading order.
 * @param {HTMLElement} main
 * @returns {HTMLElement[]}
 */
export function drawFrame(main) {
  fill(navigation, ...ROOMS.map(room));
  const home = h("a", { class: "name", href: go("/") }, rings(), words.school);
  const skip = h("a", { class: "skip", href: "#main", onclick: (event) => { event.preventDefault(); main.focus(); main.scrollIntoView(); } }, words.skip);
  const search = h("a", { class: "find", href: go("/search/") }, icon("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21"), h("span", {}, words.search.title));
  const head = h("header", { class: "top" }, home, navigation, search);
  addEventListener("online", () => showNetwork());
  addEventListener("offline", () => showNetwork());
  showNetwork();
  return [skip, head, notice, main, foot()];
}

/** @param {typeof ROOMS[number]} room */
function room([name, path, , drawing]) {
  return h("a", { href: go(path), "data-room": name }, icon(drawing), h("span", {}, words.rooms[name]));
}

/**
 * A drawing in lines beside a word.
 * @param {string} drawing
 */
export const icon = (drawing) =>
  svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" }, svg("path", { d: drawing }));

function foot() {
  return h("footer", { class: "foot" }, h("p", {}, words.foot), h("p", {}, h("a", { href: go("/settings/") }, words.settings.title)));
}

/** Mark the room that a screen belongs to. @param {string} path */
export function showNavigation(path) {
  for (const [name, , belongs] of ROOMS) {
    const link = navigation.querySelector(`[data-room="${name}"]`);
    if (belongs.test(path)) link?.setAttribute("aria-current", "page");
    else link?.removeAttribute("aria-current");
  }
}

let unsent = 0;

/** @param {number} number */
export function showWaiting(number) {
  unsent = number;
  showNetwork();
}

function showNetwork() {
  const parts = [];
  if (!navigator.onLine) parts.push(words.offline);
  if (unsent) parts.push(`${words.unsent}: ${count(unsent, words.answersForms)}`);
  fill(notice, parts.join(" · "));
  notice.hidden = parts.length === 0;
}

