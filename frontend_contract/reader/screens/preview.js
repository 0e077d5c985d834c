import { keepPlace } from "../../client/preview.js";
import { Problem, ask } from "../api.js";
import { ring } from "../chain.js";
import { drawDocument } from "../documents.js";
import { h } from "../dom.js";
import { go } from "../links.js";
import { words } from "../words.js";

/** @typedef {import("../../types/index.d.ts").AnyDocument} AnyDocument */

/**
 * A draft, by the token that stands behind `#` and so reaches no server's log. The panel of the admin loads this page anew
 * after each change: where the reader was is kept for the tab.
 * @param {import("../router.js").Place} place
 * @returns {Promise<import("../router.js").Screen>}
 */
export async function draw(place) {
  const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? place.query.get("token") ?? "";
  try {
    const draft = await ask("/api/preview/v1/document/", { headers: { Authorization: `Bearer ${token}` }, cache: "no-store" });
    return await shown(/** @type {AnyDocument} */ (draft));
  } catch (error) {
    if (error instanceof Problem) return refused(error);
    throw error;
  }
}

/** @param {AnyDocument} draft @returns {Promise<import("../router.js").Screen>} */
async function shown(draft) {
  const node = h(
    "div",
    { class: "preview" },
    h("p", { class: "draft-banner", role: "note" }, words.preview.banner),
    "law_check" in draft && draft.law_check === null && h("p", { class: "quiet unchecked" }, words.preview.unchecked),
    await drawDocument(draft),
  );
  return { title: draft.title, node, ready: () => keepPlace(draft.id) };
}

/** @param {Problem} error @returns {import("../router.js").Screen} */
function refused(error) {
  const faults = error.document.errors ?? [];
  const title = error.status === 422 ? words.preview.faults : words.preview.expired;
  const node = h(
    "section",
    { class: "failure" },
    ring("open"),
    h("h1", { tabindex: -1 }, title),
    h("p", {}, error.document.detail || words.preview.expiredText),
    faults.length > 0 && h("ul", {}, ...faults.map((each) => h("li", {}, each.detail))),
    h("p", { class: "ways" }, h("a", { class: "button quiet", href: go("/") }, words.failures.home)),
  );
  return { title, node };
}
