// The fields of a question, by its kind: what a reader fills in, in the form that the check endpoint reads.

import { choice, trueFalse } from "./choice.js";
import { matching } from "./matching.js";
import { open } from "./open.js";
import { ordering } from "./ordering.js";

/**
 * `read` gives the answer, or null while it is not complete; `mark` shows the feedback on what was chosen.
 * @typedef {import("../../types/participation.d.ts").components["schemas"]["OptionFeedback"]} Feedback
 * @typedef {object} Fields
 * @property {Node} node
 * @property {() => unknown} read
 * @property {(answer: any) => void} write
 * @property {(locked: boolean) => void} lock
 * @property {(feedback: Feedback[]) => void} mark
 * @property {() => void} focus
 */

/**
 * @param {import("../../types/index.d.ts").Question} question
 * @returns {Fields | null}
 */
export function fieldsOf(question) {
  switch (question.kind) {
    case "single_choice":
    case "multiple_choice": return choice(question);
    case "true_false": return trueFalse(question);
    case "ordering": return ordering(question);
    case "matching": return matching(question);
    case "numeric":
    case "short_text": return open(question);
    default: return younger(question);
  }
}

/**
 * A kind that is younger than this reader.
 * @param {never} _question
 * @returns {null}
 */
const younger = (_question) => null;
