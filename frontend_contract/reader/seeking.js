// Words found in texts whatever their endings: a plain rule that is good enough for lists.

/** @param {string} text */
const tokens = (text) => text.toLowerCase().replaceAll("ё", "е").match(/[\p{L}\p{N}.]+/gu) ?? [];

/** The part of a word that stays when it is declined: three letters at least. @param {string} word */
const root = (word) => (/\d/.test(word) ? word : word.slice(0, Math.max(3, word.length - (word.length > 6 ? 3 : word.length > 4 ? 2 : 1))));

/**
 * Has the text every word that is wanted?
 * @param {string} text
 * @param {string} wanted
 */
export function contains(text, wanted) {
  const there = tokens(text);
  return tokens(wanted).every((word) => there.some((each) => each.startsWith(root(word))));
}
