import { player } from "../player.js";

/**
 * @param {import("../../types/index.d.ts").Audio} block
 * @param {import("./index.js").Context} context
 */
export const audio = (block, context) => player("audio", block.recording, block.caption, context.locale);
