// Answers to questions: kept first, then sent. What could not be sent waits here and is sent when there is a network again.

import { NotLetIn, Problem, Unreachable, check } from "./api.js";
import { read, readAll, write } from "./store.js";
import { words } from "./words.js";

/** @typedef {import("./store.js").Answered} Answered */

/** Told of every answer whose state changed, with the answer as `detail`. */
export const outbox = new EventTarget();

/** @param {string} question */
export const answerTo = (question) => read("answers", question);

/** How many answers wait. */
export async function waiting() {
  return (await readAll("answers")).filter((each) => each.state === "unsent").length;
}

/**
 * Keep an answer and try to have it graded. Never throws: an answer that could not be sent comes back as `unsent`.
 * @param {Pick<Answered, "question" | "document" | "version" | "locale" | "answer">} given
 * @returns {Promise<Answered>}
 */
export async function answer(given) {
  /** @type {Answered} */
  const kept = { ...given, state: "unsent", grade: null, detail: "", at: new Date().toISOString() };
  await write("answers", kept);
  return send(kept);
}

/** Send what waits. @returns {Promise<number>} How many were sent. */
export async function sendWaiting() {
  let sent = 0;
  if (!navigator.onLine) return sent;
  for (const kept of await readAll("answers")) {
    if (kept.state !== "unsent") continue;
    const now = await send(kept);
    if (now.state === "unsent") break;
    sent += 1;
  }
  return sent;
}

/**
 * @param {Answered} kept
 * @returns {Promise<Answered>}
 */
async function send(kept) {
  const now = await graded(kept);
  await write("answers", now);
  outbox.dispatchEvent(new CustomEvent("change", { detail: now }));
  return now;
}

/**
 * @param {Answered} kept
 * @returns {Promise<Answered>}
 */
async function graded(kept) {
  const { question, document, version, locale, answer } = kept;
  if (!navigator.onLine) return kept;
  try {
    const { grade } = await check(question, { answer, version, document, locale });
    return { ...kept, state: "graded", grade, detail: "" };
  } catch (error) {
    const later = error instanceof Unreachable || (error instanceof Problem && (error.status === 429 || error.status >= 500));
    if (later) return { ...kept, state: "unsent", detail: "" };
    if (error instanceof NotLetIn) return { ...kept, state: "unsent", detail: words.question.notLetIn };
    if (!(error instanceof Problem)) throw error;
    const faults = (error.document.errors ?? []).map((each) => each.detail);
    return { ...kept, state: "refused", detail: faults.join(" ") || error.document.detail };
  }
}
