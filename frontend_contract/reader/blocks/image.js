import { figure } from "../picture.js";

/** @param {import("../../types/index.d.ts").Figure} block */
export const image = (block) => figure(block.image, block.caption);
