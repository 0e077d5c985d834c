// Every visible word of the reader, in the language that was chosen. Russian first.

/** @typedef {typeof import("./words/ru.js").words} Words */

/** @returns {"ru" | "en"} */
function chosen() {
  try {
    return localStorage.getItem("aktiv.language") === "en" ? "en" : "ru";
  } catch {
    return "ru";
  }
}

export const LANGUAGE = chosen();

/** @type {Words} */
export const words = LANGUAGE === "en" ? (await import("./words/en.js")).words : (await import("./words/ru.js")).words;
