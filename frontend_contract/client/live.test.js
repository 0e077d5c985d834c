// Against a running server: AKTIV_URL is its address. AKTIV_STATE, if given, is a file from which a synchronised copy goes
// on and in which it is left.

import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { Aktiv, Problem } from "./client.js";
import { MemoryStore } from "./store.js";

const { AKTIV_URL: base = "", AKTIV_STATE: state = "" } = process.env;
const skip = base ? false : "AKTIV_URL is not set";

async function everything(aktiv) {
  const found = new Map();
  for (const { type } of (await aktiv.entry()).types) {
    for await (const card of aktiv.cards(type, { limit: 2, order: "title" })) {
      const document = await aktiv.document(type, card.slug);
      assert.equal(card.id, document.id);
      assert.ok(document.references && document.translations);
      found.set(`${document.id}/${document.locale}`, document);
    }
  }
  return found;
}

test("a synchronised copy is what the lists lead to", { skip }, async () => {
  const aktiv = new Aktiv(base);
  const store = state && existsSync(state) ? MemoryStore.from(JSON.parse(readFileSync(state, "utf8"))) : new MemoryStore();
  const changes = await aktiv.sync(store);
  const shown = await everything(aktiv);
  assert.deepEqual([...store.documents.keys()].sort(), [...shown.keys()].sort());
  for (const [key, stored] of store.documents) {
    const whole = shown.get(key);
    assert.deepEqual(Object.fromEntries(Object.keys(stored).map((name) => [name, whole[name]])), stored);
  }
  assert.equal(await aktiv.sync(store), 0);
  if (state) writeFileSync(state, JSON.stringify({ ...store.toJSON(), changes }));
});

test("the second time the server says 304", { skip }, async () => {
  const statuses = [];
  const counting = async (...given) => {
    const response = await fetch(...given);
    statuses.push(response.status);
    return response;
  };
  const aktiv = new Aktiv(base, { fetch: counting });
  const first = await everything(aktiv);
  // The entry is asked twice: by us, and by the client for the names of lists.
  assert.deepEqual([statuses[0], ...statuses.filter((status) => status !== 200)], [200, 304]);
  statuses.length = 0;
  assert.deepEqual(await everything(aktiv), first);
  assert.ok(statuses.every((status) => status === 304));
});

test("documents by id, and one that never was", { skip }, async () => {
  const aktiv = new Aktiv(base);
  const ids = [...(await everything(aktiv)).values()].map((document) => document.id);
  const never = "00000000-0000-4000-8000-000000000000";
  const found = await aktiv.documents([...ids, never]);
  assert.deepEqual(found.items.map((item) => item.id), ids);
  assert.deepEqual(found.missing, [{ id: never, kind: "unknown", reason: null, replaced_by: null }]);
  await assert.rejects(aktiv.document("lesson", never), (error) => error instanceof Problem && error.status === 404);
});
