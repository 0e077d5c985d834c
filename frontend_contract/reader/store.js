// What this device keeps for its reader: answers, ticks, what was read, what was saved. It never leaves the device, but for
// answers that are sent to be graded.

/**
 * @typedef {import("../types/participation.d.ts").components["schemas"]["Grade"]} Grade
 * @typedef {{ question: string, document: string, version: string, locale: string, answer: unknown, state: "unsent" | "graded" | "refused",
 *   grade: Grade | null, detail: string, at: string }} Answered
 * @typedef {{ key: string, value: unknown, at: string }} Mark
 * @typedef {{ id: string, title: string, path: string, lessons: number, bytes: number, at: string }} Pack
 * @typedef {{ answers: Answered, marks: Mark, packs: Pack }} Rows
 */

/** @type {Record<keyof Rows, string>} */
const KEYS = { answers: "question", marks: "key", packs: "id" };
/** Where a browser allows no database (private windows of some), things are kept until the page is closed. */
const MEMORY = { answers: new Map(), marks: new Map(), packs: new Map() };

/** @type {Promise<IDBDatabase | null> | null} */
let opened = null;

/** @returns {Promise<IDBDatabase | null>} */
function database() {
  opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open("aktiv", 1);
      request.onupgradeneeded = () => {
        for (const [name, keyPath] of Object.entries(KEYS)) request.result.createObjectStore(name, { keyPath });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
  return opened;
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * @template {keyof Rows} N
 * @param {N} name
 * @param {string} key
 * @returns {Promise<Rows[N] | undefined>}
 */
export async function read(name, key) {
  const base = await database();
  return base ? done(base.transaction(name).objectStore(name).get(key)) : MEMORY[name].get(key);
}

/**
 * @template {keyof Rows} N
 * @param {N} name
 * @returns {Promise<Rows[N][]>}
 */
export async function readAll(name) {
  const base = await database();
  return base ? done(base.transaction(name).objectStore(name).getAll()) : [...MEMORY[name].values()];
}

/**
 * @template {keyof Rows} N
 * @param {N} name
 * @param {Rows[N]} row
 */
export async function write(name, row) {
  const base = await database();
  const key = String(/** @type {Record<string, unknown>} */ (row)[KEYS[name]]);
  if (base) await done(base.transaction(name, "readwrite").objectStore(name).put(row));
  else MEMORY[name].set(key, row);
}

/**
 * @param {keyof Rows} name
 * @param {string} key
 */
export async function remove(name, key) {
  const base = await database();
  if (base) await done(base.transaction(name, "readwrite").objectStore(name).delete(key));
  else MEMORY[name].delete(key);
}

/** Forget everything. */
export async function forget() {
  for (const name of /** @type {(keyof Rows)[]} */ (Object.keys(KEYS))) {
    const base = await database();
    if (base) await done(base.transaction(name, "readwrite").objectStore(name).clear());
    MEMORY[name].clear();
  }
}

/**
 * A small thing under a name: `await mark("tick:…", true)`; undefined takes it away.
 * @param {string} key
 * @param {unknown} value
 */
export async function mark(key, value) {
  if (value === undefined) await remove("marks", key);
  else await write("marks", { key, value, at: new Date().toISOString() });
}

/** @param {string} key */
export const marked = async (key) => (await read("marks", key))?.value;
