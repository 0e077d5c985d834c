import { h } from "../dom.js";
import { icon } from "../frame.js";
import { words } from "../words.js";

/**
 * A list whose lines are moved up and down by buttons: the same for a finger, a mouse and the keyboard.
 * @param {import("../../types/index.d.ts").OrderingQuestion} question
 * @returns {import("./index.js").Fields}
 */
export function ordering(question) {
  const list = h("ol", { class: "ordering" });
  let locked = false;
  const lines = new Map(question.options.map((option) => [option.id, line(option)]));
  list.append(...lines.values());

  /** @param {{ id: string, text: string }} option */
  function line(option) {
    const move = (/** @type {number} */ by) => {
      const here = lines.get(option.id);
      const other = by < 0 ? here?.previousElementSibling : here?.nextElementSibling;
      if (locked || !here || !other) return;
      if (by < 0) other.before(here);
      else other.after(here);
      buttons[by < 0 ? 0 : 1]?.focus();
    };
    const buttons = [
      h("button", { type: "button", "aria-label": words.question.up(option.text), onclick: () => move(-1) }, icon("M6 14.5 12 8.5l6 6")),
      h("button", { type: "button", "aria-label": words.question.down(option.text), onclick: () => move(1) }, icon("M6 9.5l6 6 6-6")),
    ];
    return h("li", { "data-option": option.id }, h("span", {}, option.text), h("span", { class: "movers" }, ...buttons));
  }

  return {
    node: list,
    read: () => ({ order: [...list.children].map((each) => /** @type {HTMLElement} */ (each).dataset["option"]) }),
    write: (answer) => list.append(...answer.order.flatMap((/** @type {string} */ id) => lines.get(id) ?? [])),
    lock: (now) => {
      locked = now;
      for (const button of list.querySelectorAll("button")) button.disabled = now;
    },
    mark: () => undefined,
    focus: () => list.querySelector("button")?.focus(),
  };
}
