import { player } from "../player.js";

/**
 * @param {import("../../types/index.d.ts").Video} block
 * @param {import("./index.js").Context} context
 */
export const video = (block, context) => player("video", block.recording, block.caption, context.locale);
