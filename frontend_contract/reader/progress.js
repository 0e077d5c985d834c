// What the reader of this device has read. There are no accounts yet: it is kept here and told to nobody.

import { mark, marked, readAll } from "./store.js";

/** @typedef {{ path: string, title: string, programme?: string, at: string }} Last */

/** @param {string} id The lesson's content id. @param {boolean} done */
export const setDone = (id, done) => mark(`done:${id}`, done ? true : undefined);

/** @param {string} id */
export const isDone = async (id) => (await marked(`done:${id}`)) === true;

/** The ids of all lessons that are done. @returns {Promise<Set<string>>} */
export async function allDone() {
  const marks = await readAll("marks");
  return new Set(marks.filter((each) => each.key.startsWith("done:")).map((each) => each.key.slice(5)));
}

/**
 * The lesson that was opened last, to go on with.
 * @param {Last} last
 */
export const setLast = (last) => mark("last", last);

/** @returns {Promise<Last | undefined>} */
export const last = async () => /** @type {Last | undefined} */ (await marked("last"));
