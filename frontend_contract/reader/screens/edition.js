import { cardOf } from "../rich.js";
import { Problem, document as documentOf } from "../api.js";
import { go, hrefOf } from "../links.js";
import { restate } from "../router.js";
import { draw as drawAct } from "./act.js";

/** An edition is read as its act on the edition's first day. @param {import("../router.js").Place} place */
export async function draw(place) {
  const edition = await documentOf("editions", place.key);
  const act = cardOf(edition.references, edition.act);
  if (act?.type !== "act") throw new Problem({ type: "about:blank", title: "", status: 404, detail: "", instance: place.path });
  const on = edition.in_force_from;
  restate(hrefOf(`${act.url}?on=${on}`));
  return drawAct({ key: act.slug, query: new URLSearchParams({ on }), path: go(`/acts/${act.slug}/`) });
}
