import { h, fill } from "../dom.js";
import { words } from "../words.js";

/**
 * For each line on the left a choice of those on the right.
 * @param {import("../../types/index.d.ts").MatchingQuestion} question
 * @returns {import("./index.js").Fields}
 */
export function matching(question) {
  const made = question.left.map((left) => {
    const choice = h("select", { "aria-label": left.text }, h("option", { value: "" }, words.question.choose), ...question.right.map((right) => h("option", { value: right.id }, right.text)));
    return { left, choice, note: h("small", { class: "feedback" }) };
  });
  const node = h("ul", { class: "matching plain" }, ...made.map(({ left, choice, note }) => h("li", {}, h("span", {}, left.text), choice, note)));
  return {
    node,
    read: () => {
      const pairs = made.filter(({ choice }) => choice.value).map(({ left, choice }) => ({ left: left.id, right: choice.value }));
      return pairs.length === made.length ? { pairs } : null;
    },
    write: (answer) => {
      for (const pair of answer.pairs) {
        const found = made.find(({ left }) => left.id === pair.left);
        if (found) found.choice.value = pair.right;
      }
    },
    lock: (locked) => made.forEach(({ choice }) => (choice.disabled = locked)),
    mark: (feedback) => made.forEach(({ left, choice, note }) => {
      const said = feedback.find((each) => each.option === left.id);
      choice.closest("li")?.classList.toggle("right", said?.correct === true);
      choice.closest("li")?.classList.toggle("wrong", said?.correct === false);
      fill(note, said && `${said.correct ? words.question.right : words.question.wrong}${said.text ? `: ${said.text}` : ""}`);
    }),
    focus: () => made[0]?.choice.focus(),
  };
}
