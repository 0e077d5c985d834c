import { h, fill, named } from "../dom.js";
import { words } from "../words.js";

/**
 * @typedef {import("./index.js").Fields} Fields
 * @typedef {{ id: string, text: string }} Option
 */

/**
 * One of several, or some of them.
 * @param {import("../../types/index.d.ts").ChoiceQuestion} question
 * @returns {Fields}
 */
export function choice(question) {
  const single = question.kind === "single_choice";
  const found = boxes(question.id, question.options, single ? "radio" : "checkbox");
  return {
    ...found,
    read: () => {
      const chosen = found.chosen();
      return chosen.length === 0 ? null : single ? { option: chosen[0] } : { options: chosen };
    },
    write: (answer) => found.choose(single ? [answer.option] : answer.options),
  };
}

/**
 * True or false.
 * @param {{ id: string }} question
 * @returns {Fields}
 */
export function trueFalse(question) {
  const found = boxes(question.id, [{ id: "true", text: words.question.true }, { id: "false", text: words.question.false }], "radio");
  return {
    ...found,
    read: () => (found.chosen()[0] === undefined ? null : { value: found.chosen()[0] === "true" }),
    write: (answer) => found.choose([String(answer.value)]),
  };
}

/**
 * @param {string} id
 * @param {Option[]} options
 * @param {"radio" | "checkbox"} type
 */
function boxes(id, options, type) {
  const made = options.map((option) => ({ option, box: h("input", { type, name: named("q", id), value: option.id }), note: h("small", { class: "feedback" }) }));
  const node = h("div", { class: "options" }, ...made.map(({ option, box, note }) => h("label", { class: "option" }, box, h("span", {}, option.text, note))));
  return {
    node,
    chosen: () => made.filter(({ box }) => box.checked).map(({ option }) => option.id),
    /** @param {string[]} ids */
    choose: (ids) => made.forEach(({ option, box }) => (box.checked = ids.includes(option.id))),
    /** @param {boolean} locked */
    lock: (locked) => made.forEach(({ box }) => (box.disabled = locked)),
    /** @param {import("./index.js").Feedback[]} feedback */
    mark: (feedback) => made.forEach(({ option, box, note }) => {
      const said = feedback.find((each) => each.option === option.id);
      box.closest("label")?.classList.toggle("right", said?.correct === true);
      box.closest("label")?.classList.toggle("wrong", said?.correct === false);
      fill(note, said && ` ${said.correct ? words.question.right : words.question.wrong}${said.text ? `: ${said.text}` : ""}`);
    }),
    focus: () => made[0]?.box.focus(),
  };
}
