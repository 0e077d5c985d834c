// Days, sizes and numbers as people of the chosen language write them.

import { LANGUAGE, words } from "./words.js";

/** @param {Intl.DateTimeFormatOptions} options */
const formatter = (options) => new Intl.DateTimeFormat(LANGUAGE, { timeZone: "UTC", ...options });
const LONG = formatter({ day: "numeric", month: "long", year: "numeric" });
const SHORT = formatter({ day: "numeric", month: "short" });
const NUMBER = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 });
const PLURAL = new Intl.PluralRules(LANGUAGE);

/** «1 сентября 2026 г.» of `2026-09-01` or of a moment. @param {string} day */
export const date = (day) => shown(LONG, day);

/** «1 сент.» @param {string} day */
export const shortDate = (day) => shown(SHORT, day);

/**
 * @param {Intl.DateTimeFormat} format
 * @param {string} day
 */
function shown(format, day) {
  const moment = new Date(day.length === 10 ? `${day}T12:00:00Z` : day);
  return Number.isNaN(moment.getTime()) ? day : format.format(moment);
}

/** Today as `YYYY-MM-DD`, where the reader is. */
export function today() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * A day later or earlier.
 * @param {string} day
 * @param {number} days
 */
export function shifted(day, days) {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** @param {number} value */
export const number = (value) => NUMBER.format(value);

/** Bytes as «62 КБ», «1,4 МБ». @param {number} bytes */
export function size(bytes) {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), words.kilobytes] : [Math.round(bytes / 100_000) / 10, words.megabytes];
  return `${NUMBER.format(value)}\u00a0${unit}`;
}

/**
 * «5 уроков»: the form for the number, after it.
 * @param {number} count
 * @param {readonly string[]} forms One, few, many.
 */
export function count(count, forms) {
  const place = { zero: 2, one: 0, two: 1, few: 1, many: 2, other: forms.length - 1 }[PLURAL.select(count)];
  return `${NUMBER.format(count)}\u00a0${forms[Math.min(place, forms.length - 1)] ?? ""}`;
}

/** Words that began a sentence, within one. @param {string} text */
export const lowered = (text) => text.charAt(0).toLocaleLowerCase(LANGUAGE) + text.slice(1);

/** «40 мин», «1 ч 20 мин» @param {number} minutes */
export function duration(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours ? `${hours}\u00a0${words.hours}` : "", rest || !hours ? `${rest}\u00a0${words.minutes}` : ""];
  return parts.filter(Boolean).join(" ");
}

/**
 * «1 сентября 2024 г. — 31 августа 2026 г.», either end may be open.
 * @param {string | null} from
 * @param {string | null} to
 */
export function period(from, to) {
  if (from && to) return `${date(from)} — ${date(to)}`;
  if (from) return words.since(date(from));
  return to ? words.until(date(to)) : "";
}
