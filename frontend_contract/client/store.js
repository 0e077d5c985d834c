// Where a synchronised copy lives. `MemoryStore` is the smallest; one over IndexedDB or a file has the same three methods.

/**
 * @typedef {import("../types/index.d.ts").Changes} ChangePage
 * @typedef {import("../types/index.d.ts").AnyPublished} AnyPublished
 * @typedef {import("../types/index.d.ts").AnyCard} AnyCard
 */

/**
 * What `Aktiv.sync` fills. `apply` must be all or nothing, with `page.next` as the new cursor: a page may be applied twice.
 * @typedef {object} Store
 * @property {() => string | null | Promise<string | null>} cursor The `next` of the last page; null when empty.
 * @property {(page: ChangePage) => void | Promise<void>} apply
 * @property {() => void | Promise<void>} clear Forget everything, the cursor too.
 */

/** @implements {Store} */
export class MemoryStore {
  /** @type {Map<string, AnyPublished>} Documents by id and language: `ID/ru`. */ documents = new Map();
  /** @type {Map<string, AnyCard>} Cards by the same key: of the documents and of all that they point to. */ cards = new Map();
  /** @type {string | null} */ #cursor = null;

  cursor() {
    return this.#cursor;
  }

  /** @param {ChangePage} page */
  apply(page) {
    for (const item of page.items) {
      const key = `${item.id}/${item.locale}`;
      if (item.document) {
        this.documents.set(key, item.document);
      } else {
        this.documents.delete(key);
        this.cards.delete(key);
      }
    }
    for (const card of Object.values(page.cards)) this.cards.set(`${card.id}/${card.locale}`, card);
    this.#cursor = page.next;
  }

  clear() {
    this.documents.clear();
    this.cards.clear();
    this.#cursor = null;
  }

  /** What is kept, for JSON. */
  toJSON() {
    return { cursor: this.#cursor, documents: [...this.documents], cards: [...this.cards] };
  }

  /**
   * A store from what `toJSON` gave.
   * @param {ReturnType<MemoryStore["toJSON"]>} kept
   */
  static from(kept) {
    const store = new MemoryStore();
    store.documents = new Map(kept.documents);
    store.cards = new Map(kept.cards);
    store.#cursor = kept.cursor;
    return store;
  }
}
