import { h } from "../dom.js";
import { words } from "../words.js";

/**
 * A number or a few words.
 * @param {import("../../types/index.d.ts").OpenQuestion} question
 * @returns {import("./index.js").Fields}
 */
export function open(question) {
  const numeric = question.kind === "numeric";
  const label = numeric ? words.question.number : words.question.words;
  const field = h("input", { type: "text", inputmode: numeric ? "decimal" : "text", autocomplete: "off", maxlength: numeric ? 40 : 500, "aria-label": label, placeholder: label });
  return {
    node: field,
    read: () => (field.value.trim() === "" ? null : numeric ? { value: field.value.trim() } : { text: field.value.trim() }),
    write: (answer) => (field.value = String(numeric ? answer.value : answer.text)),
    lock: (locked) => (field.readOnly = locked),
    mark: () => undefined,
    focus: () => field.focus(),
  };
}
