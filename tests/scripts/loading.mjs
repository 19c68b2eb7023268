// The scripts of assets/ as a page loads them, in order of name, each into the one global scope.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.join(here, "..", "..", "assets");
const required = createRequire(import.meta.url);

// Runs the named scripts; those that know a page ask `window` for it, which is the global scope itself.
export function load(...names) {
  globalThis.window ??= globalThis;
  names.forEach((name) => required(path.join(assets, name + ".js")));
}

// The cases that a grammar shares with the server.
export async function cases(name) {
  return JSON.parse(await readFile(path.join(here, "..", "grammars", name + ".json"), "utf8"));
}
