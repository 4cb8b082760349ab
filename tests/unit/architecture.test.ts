import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadLexicon } from "../support/load-lexicon.ts";

const root = resolve(import.meta.dirname, "../..");
const shells = ["content", "background", "popup", "sidepanel", "options", "welcome"];
/** What shells share: `surface` is drawn in the extension's own windows. */
const shared = ["messages", "settings", "surface"];
const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join("stance-model", "kernel")))
  .map((file) => join("src", file));

const codeOf = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8").replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")]));

/** What a file imports: paths inside the project, names of packages. */
const importsOf = new Map([...codeOf].map(([file, code]) => {
  const specifiers = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(([, specifier = ""]) => specifier);
  return [file, specifiers.map((specifier) => (specifier.startsWith(".") ? relative(root, resolve(root, dirname(file), specifier)) : specifier))];
}));
const roomOf = (path: string): string | undefined => path.match(/^src\/(?:([^/]+)\/)?/)?.[1];

/** "file imports what" for every import that breaks the rule. */
const offences = (breaks: (room: string, imported: string, file: string) => boolean): string[] =>
  [...importsOf].flatMap(([file, imported]) => imported.filter((path) => breaks(roomOf(file) ?? "", path, file)).map((path) => `${file} imports ${path}`));

describe("who may import whom", () => {
  it("reads the project", () => expect([...importsOf.values()].flat().length).toBeGreaterThan(100));

  it.each([
    ["the core imports only the core and small libraries", (room: string, path: string) => room === "core" && !/^(src\/core\/|fuse\.js|@orama\/stemmers|citeproc$)/.test(path)],
    ["page and ui know of messages only their types, of settings and shells nothing", (room: string, path: string) =>
      ["page", "ui"].includes(room) && [...shared, "cli", ...shells].includes(roomOf(path) ?? "") && path !== "src/messages/protocol.ts"],
    ["no shell imports another", (room: string, path: string) => shells.includes(room) && [...shells, "cli"].includes(roomOf(path) ?? "") && roomOf(path) !== room],
    ["only shells import shells", (room: string, path: string) => !shells.includes(room) && shells.includes(roomOf(path) ?? "")],
    ["the browser API is for messages, settings and shells", (room: string, path: string) =>
      path === "webextension-polyfill" && ![...shared, ...shells].includes(room)],
    ["what runs in the browser does not ask for Node", (room: string, path: string) =>
      path.startsWith("node:") && ["core", "page", "ui", ...shared, ...shells].includes(room)],
  ])("%s", (_, breaks) => expect(offences(breaks)).toEqual([]));

  it("keeps fuse.js in one file", () => {
    expect([...importsOf].filter(([, imported]) => imported.includes("fuse.js")).length).toBeLessThanOrEqual(1);
  });

  it("has no cycles", () => {
    const done = new Set<string>();
    const findCycle = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [...path, file];
      if (done.has(file)) return [];
      const cycle = (importsOf.get(file) ?? []).map((next) => findCycle(next, [...path, file])).find(({ length }) => length > 0);
      done.add(file);
      return cycle ?? [];
    };
    expect(files.map((file) => findCycle(file, [])).find(({ length }) => length > 0)).toBeUndefined();
  });
});

describe("what the code knows", () => {
  it("names nothing of the topic in the core: that is the pack's", () => {
    const { actors, sides } = loadLexicon();
    const terms = [...actors.flatMap(({ aliases }) => Object.values(aliases).flat()), ...Object.values(sides).flatMap((side) => side.terms.map(({ term }) => term))];
    const names = new Set(terms.filter((term) => /^\p{Lu}[\p{L}\d-]{3,}\*?$/u.test(term)).map((term) => term.replace("*", "").toLowerCase()));
    names.delete("russian"); // The name of a language too, which citations need.
    expect(names.size).toBeGreaterThan(500);
    const namesIn = (code: string) => [...code.replace(/^import .*$/gm, "").matchAll(/[\p{L}\d][\p{L}\d-]*/gu)].map(([word]) => word.toLowerCase()).filter((word) => names.has(word));
    expect([...codeOf].filter(([file]) => roomOf(file) === "core").flatMap(([file, code]) => namesIn(code).map((name) => `${file}: ${name}`))).toEqual([]);
  });

  it("uses no global of the browser where the page or the screen is drawn", () => {
    const global = /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action|i18n|scripting)\b/;
    expect([...codeOf].filter(([file, code]) => ["core", "page", "ui"].includes(roomOf(file) ?? "") && global.test(code)).map(([file]) => file)).toEqual([]);
  });
});
