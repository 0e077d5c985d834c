// A small client of the delivery door. No dependencies; browsers and Node from version 20.

/**
 * @typedef {import("../types/index.d.ts").DocumentType} DocumentType
 * @typedef {import("../types/index.d.ts").Documents} Documents
 * @typedef {import("../types/index.d.ts").Cards} Cards
 * @typedef {import("../types/index.d.ts").AnyDocument} AnyDocument
 * @typedef {import("../types/index.d.ts").AnyCard} AnyCard
 * @typedef {import("../types/index.d.ts").Entry} Entry
 * @typedef {import("../types/index.d.ts").Vocabularies} Vocabularies
 * @typedef {import("../types/index.d.ts").Changes} ChangePage
 * @typedef {import("../types/index.d.ts").MissingDocument} MissingDocument
 * @typedef {import("../types/index.d.ts").ProblemDocument} ProblemDocument
 * @typedef {import("./store.js").Store} Store
 * @typedef {import("../types/participation.d.ts").components["schemas"]} Participation
 * @typedef {{ etag: string, body: unknown }} Kept
 * @typedef {Record<string, string | number | undefined>} Query
 */

/** What the server refused: the members of its problem document (RFC 9457), `status` and `detail` among them. */
export class Problem extends Error {
  /** @param {ProblemDocument} document */
  constructor(document) {
    super(`${document.status} ${document.title}: ${document.detail}`);
    this.name = "Problem";
    this.status = document.status;
    this.document = document;
  }

  /**
   * Does the server say that this parameter of the address is wrong?
   * @param {string} parameter
   */
  blames(parameter) {
    return (this.document.errors ?? []).some((fault) => fault.parameter === parameter);
  }
}

const LONGEST_WAIT = 30;

export class Aktiv {
  /** @type {Map<string, Kept>} */ #kept = new Map();
  /** @type {Promise<Map<string, string>> | null} */ #plurals = null;

  /**
   * @param {string} base The address of the server: `https://school.example`.
   * @param {object} [options]
   * @param {string} [options.locale] The language of documents; without it that of the server.
   * @param {string} [options.language] The language of refusals, for Accept-Language.
   * @param {typeof fetch} [options.fetch] Another fetch, for tests and old systems.
   * @param {number} [options.keep] How many answers are kept with their ETags (500).
   * @param {boolean} [options.conditional] Send `If-None-Match`. Browsers do it themselves, and better, so there it is off.
   * @param {number} [options.retries] How often to try again when the server is busy (2).
   */
  constructor(base, options = {}) {
    this.base = base.replace(/\/$/, "");
    this.locale = options.locale;
    this.language = options.language;
    this.fetch = options.fetch ?? ((/** @type {Parameters<typeof fetch>} */ ...given) => fetch(...given));
    this.keep = options.keep ?? 500;
    this.conditional = options.conditional ?? !("document" in globalThis || "WorkerGlobalScope" in globalThis);
    this.retries = options.retries ?? 2;
  }

  /** The whole address of what a document names without host: pictures, files, other documents. @param {string} path */
  address(path) {
    return new URL(path, `${this.base}/`).href;
  }

  /** What there is: types, languages, the newest number of the log. @returns {Promise<Entry>} */
  entry() {
    return this.#get("/api/v1/");
  }

  /** Topics and categories, in the editors' order. @returns {Promise<Vocabularies>} */
  vocabularies() {
    return this.#get("/api/v1/vocabularies/", { locale: this.locale });
  }

  /**
   * One document by its slug or content id. Throws a `Problem`: 404, or 410 with `reason` and `replaced_by`.
   * @template {DocumentType} T
   * @param {T} type
   * @param {string} key
   * @returns {Promise<Documents[T]>}
   */
  async document(type, key) {
    return this.#get(`/api/v1/${await this.#plural(type)}/${encodeURIComponent(key)}/`, { locale: this.locale });
  }

  /**
   * Documents by content id, in the order asked; what is not served stands in `missing`.
   * @param {string[]} ids
   * @returns {Promise<{ items: AnyDocument[], missing: MissingDocument[] }>}
   */
  async documents(ids) {
    /** @type {{ items: AnyDocument[], missing: MissingDocument[] }} */
    const found = { items: [], missing: [] };
    for (let start = 0; start < ids.length; start += 100) {
      /** @type {string | null} */
      let path = this.#path("/api/v1/documents/", { ids: ids.slice(start, start + 100).join(","), locale: this.locale });
      while (path) {
        /** @type {import("../types/index.d.ts").DocumentsById} */
        const page = await this.#get(path);
        found.items.push(...page.items);
        found.missing.push(...page.missing);
        path = page.next;
      }
    }
    return found;
  }

  /**
   * The cards of a type, page after page: `for await (const card of aktiv.cards("lesson", { topic: "law" }))`.
   * @template {DocumentType} T
   * @param {T} type
   * @param {Query} [query] The filters of the type, `order`, `limit` (of a page).
   * @returns {AsyncGenerator<Cards[T], void, void>}
   */
  async *cards(type, query = {}) {
    /** @type {string | null} */
    let path = this.#path(`/api/v1/${await this.#plural(type)}/`, { locale: this.locale, ...query });
    while (path) {
      /** @type {{ items: Cards[T][], next: string | null }} */
      const page = await this.#get(path);
      yield* page.items;
      path = page.next;
    }
  }

  /**
   * Pages of what has changed, until there is nothing new. `after` is the `next` of a page that was read before.
   * @param {object} [options]
   * @param {string | null} [options.after]
   * @param {string[]} [options.types] These types alone; all without it.
   * @returns {AsyncGenerator<ChangePage, void, void>}
   */
  async *changes({ after, types } = {}) {
    let path = after ?? this.#path("/api/v1/changes/", { types: types?.join(","), locale: this.locale });
    for (;;) {
      /** @type {ChangePage} */
      const page = await this.#get(path, {}, { keep: false });
      const still = page.items.length === 0 && page.next === path;
      if (!still) yield page;
      if (page.items.length === 0) return;
      path = page.next;
    }
  }

  /**
   * Bring a store up to date. Returns the number of changes. When the log is younger than the store (the server was set
   * up anew), the store is emptied and filled from the beginning.
   * @param {Store} store
   * @param {{ types?: string[] }} [options] Heeded when the store is empty; later the store's own cursor knows.
   * @returns {Promise<number>}
   */
  async sync(store, { types } = {}) {
    let changes = 0;
    try {
      for await (const page of this.changes({ after: await store.cursor(), types })) {
        await store.apply(page);
        changes += page.items.length;
      }
    } catch (error) {
      if (!(error instanceof Problem && error.blames("after") && (await store.cursor()))) throw error;
      await store.clear();
      return this.sync(store, { types });
    }
    return changes;
  }

  /**
   * Have an answer graded by the server; nothing of it is kept. `answer` has the form of the question's kind.
   * @param {import("../types/index.d.ts").Question} question
   * @param {unknown} answer
   * @param {object} [read]
   * @param {string} [read.document] The id of the lesson, needed when the question stands in several.
   * @param {string} [read.locale] The language in which it was read; without it that of the client.
   * @returns {Promise<Participation["CheckAnswer"]>}
   */
  async check(question, answer, { document, locale = this.locale } = {}) {
    const response = await this.#send(this.address(`/api/participation/v1/questions/${question.id}/check/`), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ version: question.version, answer, document, locale }),
    });
    return /** @type {Promise<Participation["CheckAnswer"]>} */ (response.json());
  }

  /**
   * @param {string} type
   * @returns {Promise<string>}
   */
  async #plural(type) {
    this.#plurals ??= this.entry().then((entry) => new Map(entry.types.map((each) => [each.type, each.plural])));
    const known = await this.#plurals.catch((error) => {
      this.#plurals = null;
      throw error;
    });
    const plural = known.get(type);
    if (plural === undefined) throw new RangeError(`This server has no documents of the type “${type}”.`);
    return plural;
  }

  /**
   * @param {string} path
   * @param {Query} query
   */
  #path(path, query) {
    const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
    const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
    return text ? `${path}?${text}` : path;
  }

  /**
   * @param {string} path
   * @param {Query} [query]
   * @param {{ keep?: boolean }} [options]
   * @returns {Promise<any>}
   */
  async #get(path, query = {}, { keep = true } = {}) {
    const url = this.address(this.#path(path, query));
    const kept = this.conditional ? this.#kept.get(url) : undefined;
    const response = await this.#send(url, { headers: kept ? { "If-None-Match": kept.etag } : {} });
    if (response.status === 304 && kept) {
      this.#remember(url, kept);
      return kept.body;
    }
    const body = await response.json();
    const etag = response.headers.get("ETag");
    if (keep && etag && this.conditional) this.#remember(url, { etag, body });
    return body;
  }

  /**
   * The most recently used stand last, so that the first one is the one to forget.
   * @param {string} url
   * @param {Kept} kept
   */
  #remember(url, kept) {
    this.#kept.delete(url);
    this.#kept.set(url, kept);
    if (this.#kept.size > this.keep) this.#kept.delete(this.#kept.keys().next().value ?? "");
  }

  /**
   * @param {string} url
   * @param {RequestInit} init
   * @returns {Promise<Response>}
   */
  async #send(url, init) {
    const headers = new Headers(init.headers);
    headers.set("Accept", "application/json");
    if (this.language) headers.set("Accept-Language", this.language);
    const request = { ...init, headers };
    for (let tries = 0; ; tries += 1) {
      const response = await this.fetch(url, request);
      if (response.ok || response.status === 304) return response;
      const busy = response.status === 429 || response.status === 503;
      const wait = Number(response.headers.get("Retry-After") ?? 1);
      if (!busy || tries >= this.retries || wait > LONGEST_WAIT) throw await problemOf(response);
      await new Promise((resolve) => setTimeout(resolve, wait * 1000));
    }
  }
}

/**
 * The problem document of an answer, or one in its place when something between us and the server answered.
 * @param {Response} response
 * @returns {Promise<Problem>}
 */
export async function problemOf(response) {
  const isProblem = (response.headers.get("Content-Type") ?? "").startsWith("application/problem+json");
  if (isProblem) return new Problem(await response.json());
  const { status, statusText, url } = response;
  return new Problem({ type: "about:blank", title: statusText, status, detail: "", instance: url });
}
