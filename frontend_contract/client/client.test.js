import assert from "node:assert/strict";
import { test } from "node:test";
import { Aktiv, Problem } from "./client.js";
import { MemoryStore } from "./store.js";

const ENTRY = { types: [{ type: "lesson", plural: "lessons" }] };

/** A fetch that answers from a table of `[status, body, headers]` by path, and notes what it was asked. */
function server(answers) {
  const asked = [];
  const fetch = async (url, init) => {
    const path = url.replace("http://school", "");
    asked.push([path, Object.fromEntries(init.headers)]);
    const found = answers[path];
    const [status, body, headers] = typeof found === "function" ? found(init) : found;
    const type = status < 400 ? "application/json" : "application/problem+json";
    return new Response(body === null ? null : JSON.stringify(body), { status, headers: { "Content-Type": type, ...headers } });
  };
  return { fetch, asked };
}

const problem = (status, more = {}) => ({ type: "/problems/x/", title: "Нет", status, detail: "Так нельзя.", instance: "/", ...more });
const card = (id) => ({ id, type: "lesson", locale: "ru" });

test("an answer is asked for again with its ETag, and a 304 gives the kept body", async () => {
  const answer = (init) => (init.headers.get("If-None-Match") === '"1"' ? [304, null] : [200, { id: "a" }, { ETag: '"1"' }]);
  const { fetch, asked } = server({ "/api/v1/": [200, ENTRY], "/api/v1/lessons/a/": answer });
  const aktiv = new Aktiv("http://school/", { fetch });
  const first = await aktiv.document("lesson", "a");
  assert.deepEqual(await aktiv.document("lesson", "a"), first);
  assert.deepEqual(asked.map(([path, headers]) => [path, headers["if-none-match"]]), [
    ["/api/v1/", undefined],
    ["/api/v1/lessons/a/", undefined],
    ["/api/v1/lessons/a/", '"1"'],
  ]);
});

test("only so many answers are kept, the least used go", async () => {
  const answers = { "/api/v1/": [200, ENTRY] };
  for (const slug of ["a", "b", "c"]) {
    answers[`/api/v1/lessons/${slug}/`] = (init) =>
      init.headers.get("If-None-Match") ? [304, null] : [200, { slug }, { ETag: `"${slug}"` }];
  }
  const { fetch, asked } = server(answers);
  const aktiv = new Aktiv("http://school", { fetch, keep: 2 });
  for (const slug of ["a", "b", "a", "c", "a", "b"]) assert.equal((await aktiv.document("lesson", slug)).slug, slug);
  const conditional = asked.slice(1).map(([, headers]) => headers["if-none-match"] ?? null);
  assert.deepEqual(conditional, [null, null, '"a"', null, '"a"', null]);
});

test("cards come page after page", async () => {
  const { fetch } = server({
    "/api/v1/": [200, ENTRY],
    "/api/v1/lessons/?locale=en&topic=law": [200, { items: [card("a"), card("b")], next: "/api/v1/lessons/?cursor=2" }],
    "/api/v1/lessons/?cursor=2": [200, { items: [card("c")], next: null }],
  });
  const found = [];
  for await (const each of new Aktiv("http://school", { fetch, locale: "en" }).cards("lesson", { topic: "law" })) found.push(each.id);
  assert.deepEqual(found, ["a", "b", "c"]);
});

test("a refusal is a Problem with its document; an unknown type is a RangeError", async () => {
  const gone = problem(410, { reason: "deleted", replaced_by: null });
  const { fetch } = server({ "/api/v1/": [200, ENTRY], "/api/v1/lessons/a%2Fb/": [410, gone] });
  const aktiv = new Aktiv("http://school", { fetch });
  await assert.rejects(aktiv.document("lesson", "a/b"), (error) => {
    assert.ok(error instanceof Problem);
    assert.deepEqual([error.status, error.document, error.blames("after")], [410, gone, false]);
    return true;
  });
  await assert.rejects(aktiv.document("poem", "a"), RangeError);
});

test("what answers instead of the server is a Problem too", async () => {
  const fetch = async () => new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "Content-Type": "text/html" } });
  await assert.rejects(new Aktiv("http://school", { fetch }).entry(), (error) => error instanceof Problem && error.status === 502);
});

test("a busy server is asked again after its time, but not for ever", async () => {
  let calls = 0;
  const busy = (until) => () => (++calls > until ? [200, ENTRY] : [503, problem(503), { "Retry-After": "0" }]);
  assert.deepEqual(await new Aktiv("http://school", server({ "/api/v1/": busy(2) })).entry(), ENTRY);
  assert.equal(calls, 3);
  calls = 0;
  await assert.rejects(new Aktiv("http://school", { ...server({ "/api/v1/": busy(9) }), retries: 1 }).entry(), Problem);
  assert.equal(calls, 2);
  calls = 0;
  const patient = server({ "/api/v1/": () => [(calls += 1) && 429, problem(429), { "Retry-After": "3600" }] });
  await assert.rejects(new Aktiv("http://school", patient).entry(), Problem);
  assert.equal(calls, 1);
});

test("a store follows the feed, forgets what is withdrawn, and goes on where it was", async () => {
  const published = (id) => ({ id, locale: "ru", kind: "published", document: { id, title: id } });
  const withdrawn = (id) => ({ id, locale: "ru", kind: "withdrawn", document: null });
  const { fetch, asked } = server({
    "/api/v1/changes/?types=lesson": [200, { items: [published("a"), published("b")], cards: { x: card("x") }, next: "/api/v1/changes/?after=2" }],
    "/api/v1/changes/?after=2": [200, { items: [withdrawn("a")], cards: {}, next: "/api/v1/changes/?after=3" }],
    "/api/v1/changes/?after=3": [200, { items: [], cards: {}, next: "/api/v1/changes/?after=3" }],
  });
  const aktiv = new Aktiv("http://school", { fetch });
  const store = new MemoryStore();
  assert.equal(await aktiv.sync(store, { types: ["lesson"] }), 3);
  assert.deepEqual([...store.documents], [["b/ru", { id: "b", title: "b" }]]);
  assert.deepEqual([...store.cards.keys()], ["x/ru"]);
  const copy = MemoryStore.from(JSON.parse(JSON.stringify(store)));
  assert.equal(await aktiv.sync(copy), 0);
  assert.deepEqual(copy.toJSON(), store.toJSON());
  assert.equal(asked.at(-1)[0], "/api/v1/changes/?after=3");
});

test("a store that is ahead of the log starts again from nothing", async () => {
  const ahead = problem(400, { errors: [{ parameter: "after", detail: "Журнал короче." }] });
  const end = { items: [], cards: {}, next: "/api/v1/changes/?after=1" };
  const { fetch } = server({
    "/api/v1/changes/?after=90": [400, ahead],
    "/api/v1/changes/": [200, { items: [{ id: "n", locale: "ru", document: { id: "n" } }], cards: {}, next: "/api/v1/changes/?after=1" }],
    "/api/v1/changes/?after=1": [200, end],
  });
  const old = { cursor: "/api/v1/changes/?after=90", documents: [["o/ru", { id: "o" }]], cards: [] };
  const store = MemoryStore.from(old);
  assert.equal(await new Aktiv("http://school", { fetch }).sync(store), 1);
  assert.deepEqual([...store.documents.keys()], ["n/ru"]);
});

test("an answer is graded by the words that were read", async () => {
  const sent = [];
  const grade = (init) => [200, sent.push(JSON.parse(init.body))];
  const { fetch } = server({ "/api/participation/v1/questions/q/check/": grade });
  const question = { id: "q", version: "v" };
  await new Aktiv("http://school", { fetch }).check(question, { value: true });
  await new Aktiv("http://school", { fetch, locale: "en" }).check(question, { value: true });
  await new Aktiv("http://school", { fetch, locale: "en" }).check(question, { value: true }, { document: "d", locale: "ru" });
  assert.deepEqual(sent, [
    { version: "v", answer: { value: true } },
    { version: "v", answer: { value: true }, locale: "en" },
    { version: "v", answer: { value: true }, document: "d", locale: "ru" },
  ]);
});
