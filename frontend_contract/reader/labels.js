// Labels of provisions in words: `st_81__ch_1__p_6__pp_a` is «подп. «а» п. 6 ч. 1 ст. 81».

import { words } from "./words.js";

/** Letters as they are spelled in labels. @type {Record<string, string>} */
const LETTERS = Object.fromEntries([..."абвгдеёжзийклмнопрстуфхцчшщъыьэюя"].map((letter, place) =>
  ["a b v g d e yo zh z i j k l m n o p r s t u f kh c ch sh shch hard y soft eh yu ya".split(" ")[place] ?? "", letter]));

// A point may be «и» or 9; a section is I, and no letter.
const LETTERED = new Set(["p", "pp", "lit"]);
const ROMAN = new Set(["kn", "razd", "podrazd"]);

/** @param {string} label */
export function inWords(label) {
  if (!/^[a-z]+(_[^_]+)?(__[a-z]+(_[^_]+)?)*$/.test(label)) return label;
  const parts = label.split("__").map((part) => {
    const at = part.indexOf("_");
    const [level, mark] = at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
    const name = Object.hasOwn(words.labels, level) ? words.labels[level] : undefined;
    if (name === undefined) return null;
    return [name, LETTERED.has(level) ? letter(mark) : ROMAN.has(level) ? mark.toUpperCase() : mark].filter(Boolean).join("\u00a0");
  });
  return parts.includes(null) ? label : parts.reverse().join(" ");
}

/** @param {string} mark */
function letter(mark) {
  const [first = "", ...rest] = mark.split(".");
  const found = LETTERS[first];
  return found ? `«${[found, ...rest].join(".")}»` : mark;
}
