import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export const draw = (place) => drawList({ plural: "indicators", title: words.indicators.title, intro: words.indicators.intro }, place);
