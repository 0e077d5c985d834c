// Shows the draft that a token opens: ?server=http://127.0.0.1:8000#token=TOKEN. Lessons as ever; of other types what all have.

import { Aktiv } from "../client/client.js";
import { draft, keepPlace, Problem, tokenOf } from "../client/preview.js";
import { drawLesson, element } from "./lesson.js";

const server = new URLSearchParams(location.search).get("server") ?? "http://127.0.0.1:8000";
const aktiv = new Aktiv(server, { language: "ru" });
// The browser does not tell the one from the other.
const REFUSED = `Либо нет сети, либо сервер ${server} не пускает страницы с адреса ${location.origin} (AKTIV_FRONTEND_ORIGINS).`;
const place = /** @type {HTMLElement} */ (document.getElementById("draft"));

async function show() {
  const found = await draft(server, tokenOf(location), { language: "ru" });
  document.title = found.title;
  const summary = "summary" in found && found.summary ? [element("p", {}, found.summary)] : [];
  const drawn = found.type === "lesson" ? drawLesson(found, aktiv) : element("article", {}, element("h1", {}, found.title), ...summary);
  place.replaceChildren(drawn);
  keepPlace(found.id);
  document.documentElement.dataset.previewReady = found.id;
}

/** @param {unknown} error */
function tell(error) {
  const problem = error instanceof Problem ? error.document : null;
  const faults = (problem?.errors ?? []).map((fault) => element("li", {}, `${fault.pointer ?? ""} ${fault.detail}`));
  place.replaceChildren(element("h1", {}, problem?.title ?? "Сервер не отвечает"), element("p", {}, problem?.detail ?? REFUSED), element("ul", {}, ...faults));
  document.documentElement.dataset.previewReady = "refused";
}

show().catch(tell);
