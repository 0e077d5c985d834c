import { drawList } from "../lists.js";
import { words } from "../words.js";

/** @param {import("../router.js").Place} place */
export const draw = (place) => drawList({ plural: "programmes", title: words.programmes.title, intro: words.programmes.intro }, place);
