// Sound and moving pictures: nothing is loaded before the reader asks for it, and the words can be read.

import { h } from "./dom.js";
import { duration, size } from "./format.js";
import { mediaAt } from "./links.js";
import { words } from "./words.js";

/** @typedef {import("../types/index.d.ts").PublishedRecording} Recording */

/**
 * @param {"audio" | "video"} tag
 * @param {Recording} recording
 * @param {string} caption
 * @param {string} locale
 */
export function player(tag, recording, caption, locale) {
  const poster = recording.poster?.sources.at(-1)?.srcset.find((each) => each.width >= 640) ?? recording.poster?.sources.at(-1)?.srcset.at(-1);
  const controls = h(tag, { controls: true, preload: "none", src: mediaAt(recording.url), poster: tag === "video" && mediaAt(poster?.url), "aria-label": recording.title });
  if (recording.captions) {
    const captions = URL.createObjectURL(new Blob([recording.captions], { type: "text/vtt" }));
    controls.append(h("track", { kind: "captions", src: captions, srclang: locale, label: words.blocks.captions, default: true }));
  }
  const length = recording.duration_seconds === null ? "" : duration(Math.max(1, Math.round(recording.duration_seconds / 60)));
  const about = [recording.title, length, size(recording.size)].filter(Boolean).join(" · ");
  const lines = recording.transcript.split("\n").filter((line) => line.trim());
  const transcript = lines.length > 0 && h("details", {}, h("summary", {}, words.blocks.transcript), ...lines.map((line) => h("p", {}, line)));
  return h("figure", { class: `recording ${tag}` }, controls, h("figcaption", {}, caption && h("strong", {}, caption), h("span", { class: "quiet" }, about)), transcript);
}
