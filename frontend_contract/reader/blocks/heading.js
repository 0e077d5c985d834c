import { h } from "../dom.js";

/** @param {import("../../types/index.d.ts").Heading} block */
export const heading = (block) => h(/** @type {"h2" | "h3" | "h4"} */ (`h${block.level}`), {}, block.text);
