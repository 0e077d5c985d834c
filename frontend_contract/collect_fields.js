// Writes consumers/NAME.json: which members of which shapes a front end in this folder reads, as the type checker sees it.
// A consumer elsewhere keeps such a file by hand or by a script like this one, and sends it to us: a test checks every name in it.

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = new URL("./", import.meta.url);
const folder = fileURLToPath(here);
const CONSUMERS = {
  quickstart: { about: "The page of README.md that shows a lesson.", config: "tsconfig.json", under: ["quickstart/", "client/"] },
  reader: { about: "The school's own reader.", config: "reader/tsconfig.json", under: ["reader/", "client/"] },
};

/** The path of a member within the contract, such as `delivery Lesson.title`; null for what is not of the contract. */
function placeOf(declaration) {
  const door = /\/types\/(\w+)\.d\.ts$/.exec(declaration.getSourceFile().fileName)?.[1];
  if (!door) return null;
  const path = [];
  for (let node = declaration; node; node = node.parent) {
    if (ts.isPropertySignature(node)) path.unshift(node.name.text ?? node.name.getText());
  }
  return path[0] === "schemas" && path.length > 2 ? { door, shape: path[1], member: path.slice(2).join(".") } : null;
}

/** The name that a node reads from something, if it reads one. */
function nameRead(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression;
  return null;
}

function fieldsOf({ config, under }) {
  const parsed = ts.getParsedCommandLineOfConfigFile(`${folder}${config}`, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: console.error });
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const checker = program.getTypeChecker();
  const found = new Map();
  const note = (symbol) => {
    for (const declaration of symbol?.declarations ?? []) {
      const place = placeOf(declaration);
      if (!place) continue;
      const key = `${place.door} ${place.shape}`;
      found.set(key, (found.get(key) ?? new Set()).add(place.member));
    }
  };
  const visit = (node) => {
    const name = nameRead(node);
    if (name) note(checker.getSymbolAtLocation(name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const read = (node.propertyName ?? node.name).getText();
      note(checker.getTypeAtLocation(node.parent).getProperty(read));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.startsWith(folder) ? file.fileName.slice(folder.length) : "";
    if (under.some((each) => path.startsWith(each))) visit(file);
  }
  return Object.fromEntries([...found].sort().map(([shape, members]) => [shape, [...members].sort()]));
}

await mkdir(new URL("consumers/", here), { recursive: true });
for (const [name, consumer] of Object.entries(CONSUMERS)) {
  const fields = {};
  for (const [key, members] of Object.entries(fieldsOf(consumer))) {
    const [door, shape] = key.split(" ");
    (fields[door] ??= {})[shape] = members;
  }
  const text = JSON.stringify({ consumer: name, about: consumer.about, fields }, null, 1);
  await writeFile(new URL(`consumers/${name}.json`, here), `${text}\n`);
}
