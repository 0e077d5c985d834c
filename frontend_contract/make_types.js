// Writes types/ from openapi/ and schemas/index.json: a file for each door, and index.d.ts, which gives every document
// type and every block its name. The last line records what they were made from, for those who have no Node.

import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";

const here = new URL("./", import.meta.url);
const read = (path) => readFile(new URL(path, here));
const write = (path, text) => writeFile(new URL(path, here), text);
const HEAD = "// Made by `make contract`; do not edit.\n\n";

/** A TypeScript interface that maps names to shapes: `{ lesson: Lesson }`. */
function table(name, about, pairs) {
  const lines = pairs.map(([key, shape]) => `  ${JSON.stringify(key)}: ${shape};`);
  return `/** ${about} */\nexport interface ${name} {\n${lines.join("\n")}\n}\n`;
}

/** A copy without discriminators: every variant has its constant already, and the generator would write it again. */
const plain = (document) =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === "discriminator" && value.mapping ? undefined : value)));

function index({ types, blocks }, shapes) {
  const own = types.map((each) => `export type ${each.document} = S["${each.document}"];`);
  const taken = new Set(types.map((each) => each.document));
  const others = shapes.filter((name) => !taken.has(name)).map((name) => `export type ${name} = S["${name}"];`);
  return [
    `import type { components } from "./delivery.js";\n`,
    `type S = components["schemas"];\n`,
    [...own, ...others].join("\n") + "\n",
    table("Documents", "The document of each type, as its address serves it.", types.map((t) => [t.type, t.document])),
    table("Published", "The document of each type, as the change feed tells it.", types.map((t) => [t.type, t.published])),
    table("Cards", "The card of each type.", types.map((t) => [t.type, t.card])),
    table("Plurals", "The list of each type, as it stands in addresses.", types.map((t) => [t.type, JSON.stringify(t.plural)])),
    table("Blocks", "The shape of each block.", Object.entries(blocks)),
    "export type DocumentType = keyof Documents;\n",
    "/** Any block of any body, told apart by `type`. Others will come: draw those that you do not know as nothing. */",
    "export type Block = Blocks[keyof Blocks];\n",
  ].join("\n");
}

const doors = (await readdir(new URL("openapi/", here))).sort();
const digest = createHash("sha256");
const documents = {};
for (const path of [...doors.map((name) => `openapi/${name}`), "schemas/index.json"]) {
  const bytes = await read(path);
  digest.update(path).update("\0").update(bytes).update("\0");
  documents[path] = JSON.parse(bytes);
}

await rm(new URL("types/", here), { recursive: true, force: true });
await mkdir(new URL("types/", here));
for (const name of doors) {
  const ast = await openapiTS(plain(documents[`openapi/${name}`]), { alphabetize: true, defaultNonNullable: false });
  await write(`types/${name.replace(".json", ".d.ts")}`, HEAD + astToString(ast));
}
const shapes = Object.keys(documents["openapi/delivery.json"].components.schemas).sort();
await write("types/index.d.ts", HEAD + index(documents["schemas/index.json"], shapes));
await write("types/made_from.sha256", digest.digest("hex") + "\n");
