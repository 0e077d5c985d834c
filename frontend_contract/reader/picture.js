// A picture that keeps its place before it is loaded, in the size and form that this device can use.

import { h } from "./dom.js";
import { mediaAt } from "./links.js";

/** @typedef {import("../types/index.d.ts").Picture} Picture */

const SIZES = "(min-width: 60rem) 42rem, (min-width: 42rem) 38rem, calc(100vw - 2rem)";
const COLOUR = /^#[0-9a-f]{3,8}$/i;

/**
 * @param {Picture} picture
 * @param {string} [sizes]
 */
export function drawPicture(picture, sizes = SIZES) {
  const sources = picture.sources.map(({ type, srcset }) =>
    h("source", { type, sizes, srcset: srcset.flatMap((each) => { const url = mediaAt(each.url); return url ? [`${url} ${each.width}w`] : []; }).join(", ") }));
  const last = picture.sources.at(-1)?.srcset;
  const middle = last?.find((each) => each.width >= 640) ?? last?.at(-1);
  const shown = h("img", { src: mediaAt(middle?.url), alt: picture.alt, width: picture.width, height: picture.height, loading: "lazy", decoding: "async" });
  shown.style.setProperty("aspect-ratio", `${picture.width} / ${picture.height}`);
  if (COLOUR.test(picture.dominant_colour)) shown.style.setProperty("background-color", picture.dominant_colour);
  if (picture.focal_point) shown.style.setProperty("object-position", picture.focal_point.map((part) => `${part * 100}%`).join(" "));
  return h("picture", {}, ...sources, shown);
}

/**
 * With its caption and whoever made it.
 * @param {Picture} picture
 * @param {string} caption
 */
export function figure(picture, caption) {
  const words = [caption, picture.credit && `© ${picture.credit}`].filter(Boolean).join(" ");
  return h("figure", {}, drawPicture(picture), words && h("figcaption", {}, words));
}
