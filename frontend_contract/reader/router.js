// Which screen an address means, and going from one to another without loading the page again.

import { BASE, HISTORY } from "./config.js";
import { screenAt } from "./links.js";

/**
 * @typedef {{ title: string, node: Node, nav?: string, ready?: () => void }} Screen
 * @typedef {{ key: string, query: URLSearchParams, path: string }} Place
 * @typedef {(place: Place) => Promise<Screen>} Draw
 */

/** @type {[RegExp, () => Promise<{ draw: Draw }>][]} */
const ROUTES = [
  [/^\/$/, () => import("./screens/home.js")],
  [/^\/programmes\/$/, () => import("./screens/programmes.js")],
  [/^\/programmes\/([^/]+)\/$/, () => import("./screens/programme.js")],
  [/^\/lessons\/$/, () => import("./screens/lessons.js")],
  [/^\/lessons\/([^/]+)\/$/, () => import("./screens/lesson.js")],
  [/^\/acts\/$/, () => import("./screens/acts.js")],
  [/^\/acts\/([^/]+)\/$/, () => import("./screens/act.js")],
  [/^\/acts\/([^/]+)\/compare\/$/, () => import("./screens/compare.js")],
  [/^\/editions\/([^/]+)\/$/, () => import("./screens/edition.js")],
  [/^\/provisions\/([^/]+)\/$/, () => import("./screens/provision.js")],
  [/^\/practice-notes\/([^/]+)\/$/, () => import("./screens/note.js")],
  [/^\/case-studies\/$/, () => import("./screens/cases.js")],
  [/^\/case-studies\/([^/]+)\/$/, () => import("./screens/case.js")],
  [/^\/legal-updates\/$/, () => import("./screens/updates.js")],
  [/^\/legal-updates\/([^/]+)\/$/, () => import("./screens/update.js")],
  [/^\/glossary-terms\/$/, () => import("./screens/glossary.js")],
  [/^\/glossary-terms\/([^/]+)\/$/, () => import("./screens/term.js")],
  [/^\/organisations\/$/, () => import("./screens/organisations.js")],
  [/^\/organisations\/([^/]+)\/$/, () => import("./screens/organisation.js")],
  [/^\/indicators\/$/, () => import("./screens/indicators.js")],
  [/^\/indicators\/([^/]+)\/$/, () => import("./screens/indicator.js")],
  [/^\/search\/$/, () => import("./screens/search.js")],
  [/^\/saved\/$/, () => import("./screens/saved.js")],
  [/^\/settings\/$/, () => import("./screens/settings.js")],
  [/^\/more\/$/, () => import("./screens/more.js")],
  [/^\/preview\/$/, () => import("./screens/preview.js")],
];

/**
 * The screen at a path such as `/lessons/first/?on=2026-11-22#part`; null when there is none.
 * @param {string} address
 * @returns {{ draw: () => Promise<Screen>, place: Place } | null}
 */
export function find(address) {
  const { pathname, searchParams } = new URL(address, "http://reader.invalid");
  for (const [pattern, load] of ROUTES) {
    const found = pattern.exec(pathname);
    if (found) {
      const place = { key: decoded(found[1] ?? ""), query: searchParams, path: pathname };
      return { place, draw: async () => (await load()).draw(place) };
    }
  }
  return null;
}

/** A part of an address in letters; as it stands when it can not be read. @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Follow links to screens of our own; `show` draws what the address says, and gets the place to scroll to.
 * @param {(address: string, scroll: number | null) => void} show
 */
export function listen(show) {
  history.scrollRestoration = "manual";
  addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.hasAttribute("download") || link.getAttribute("target")) return;
    const to = new URL(link.getAttribute("href") ?? "", location.href);
    if (!isOurs(to)) return;
    event.preventDefault();
    if (to.href === location.href) return show(screenAt(to), null);
    leave();
    history.pushState(null, "", to.href);
    show(screenAt(to), null);
  });
  addEventListener("popstate", (event) => show(screenAt(), event.state?.scroll ?? 0));
  addEventListener("pagehide", leave);
}

/** Change the address of the screen at hand, for what it shows now. @param {string} href */
export const restate = (href) => history.replaceState(history.state, "", href);

/** @param {string} href */
export function visit(href) {
  const link = document.createElement("a");
  link.setAttribute("href", href);
  document.body.append(link);
  link.click();
  link.remove();
}

/** @param {URL} to */
function isOurs(to) {
  if (to.origin !== location.origin) return false;
  if (!HISTORY) return to.pathname === BASE && to.hash.startsWith("#/");
  if (to.pathname === location.pathname && to.search === location.search && to.hash) return false;
  return find(to.pathname) !== null;
}

/** Remember how far the screen was scrolled, for coming back. */
function leave() {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
}
