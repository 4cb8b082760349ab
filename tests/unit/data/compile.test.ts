import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compilePack, packFolder } from "../../../data/compile.ts";

let folder: string;
const passages = () => join(folder, "passages", "seeds.jsonl");
const editPassages = (edit: (lines: string[]) => string[]) => writeFileSync(passages(), edit(readFileSync(passages(), "utf8").trim().split("\n")).join("\n"));
const editFirst = (change: Record<string, unknown>) => editPassages(([first = "{}", ...rest]) => [JSON.stringify({ ...(JSON.parse(first) as object), ...change }), ...rest]);
const problems = () => {
  const result = compilePack(folder, join(folder, "no-documents"));
  return result.ok ? [] : result.problems;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
  cpSync(packFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the pack of this project", () => {
  test("compiles, with every source and passage", () => {
    const result = compilePack();
    if (!result.ok) throw new Error(result.problems.join("\n"));
    expect(result.pack.sources.length).toBeGreaterThanOrEqual(11);
    expect(result.pack.passages.length).toBeGreaterThanOrEqual(110);
    for (const passage of result.pack.passages) expect(Object.keys(passage.statement).sort()).toEqual(["en", "es", "ru"]);
  });
});

describe("what is wrong is said with file, line and reason", () => {
  test("a duplicate id", () => {
    editPassages((lines) => [...lines, lines[0] ?? ""]);
    expect(problems()).toEqual([expect.stringMatching(/seeds\.jsonl:111: passage id ".+" is used twice \(first at .+:1\)/)]);
  });
  test("a dangling source", () => {
    editFirst({ source: "nobody-1900" });
    expect(problems().join()).toMatch(/seeds\.jsonl:1: .+names source "nobody-1900", which is not in sources\.json/);
  });
  test("an unknown topic", () => {
    editFirst({ topic: "gossip" });
    expect(problems().join()).toMatch(/seeds\.jsonl:1: .+unknown topic "gossip"/);
  });
  test("a missing rights note", () => {
    const path = join(folder, "sources.json");
    const sources = JSON.parse(readFileSync(path, "utf8")) as { custom: { rights?: string } }[];
    delete sources[0]?.custom.rights;
    writeFileSync(path, JSON.stringify(sources, null, 1));
    expect(problems().join()).toMatch(/sources\.json:\d+: source ".+" has no rights note/);
  });
  test("a broken line", () => {
    editPassages((lines) => ["{", ...lines]);
    expect(problems()[0]).toMatch(/seeds\.jsonl:1: /);
  });
  test("a quotation that is not in its document", () => {
    const documents = mkdtempSync(join(tmpdir(), "documents-"));
    const rows = readFileSync(passages(), "utf8").trim().split("\n").map((line) => JSON.parse(line) as { source: string; quote?: string });
    const quoted = rows.find((row) => row.quote);
    const sources = JSON.parse(readFileSync(join(folder, "sources.json"), "utf8")) as { id: string; custom: { seed: string } }[];
    const name = sources.find((source) => source.id === quoted?.source)?.custom.seed ?? "";
    writeFileSync(passages(), JSON.stringify(quoted));
    writeFileSync(join(folder, "disputes.json"), "[]");
    writeFileSync(join(documents, name), `Before. ${quoted?.quote?.replace(" ", " \n").replaceAll("'", "’")} After.`);
    expect(compilePack(folder, documents)).toMatchObject({ ok: true, proven: 1 });
    writeFileSync(join(documents, name), `Before. ${quoted?.quote?.replaceAll(" ", " or ")} After.`);
    expect(compilePack(folder, documents)).toMatchObject({ ok: false, problems: [expect.stringMatching(/is not in /)] });
    rmSync(documents, { recursive: true });
  });
});

describe("disputes", () => {
  const writeDisputes = (passages: readonly (readonly string[])[]) =>
    writeFileSync(join(folder, "disputes.json"), JSON.stringify([{ detail: "the year", kind: "date", positions: passages.map((ids) => ({ says: "?", passages: ids })) }]));
  const ids = () => readFileSync(passages(), "utf8").trim().split("\n").slice(0, 3).map((line) => (JSON.parse(line) as { id: string }).id);

  test("link each passage with those of other positions", () => {
    const [one = "", two = "", three = ""] = ids();
    writeDisputes([[one, two], [three]]);
    const result = compilePack(folder, join(folder, "no-documents"));
    if (!result.ok) throw new Error(result.problems.join("\n"));
    const disputesOf = (id: string) => result.pack.passages.find((passage) => passage.id === id)?.disputes?.map(({ passage }) => passage);
    expect([disputesOf(one), disputesOf(three)]).toEqual([[three], [one, two]]);
  });
  test("with a passage that is not there are refused", () => {
    writeDisputes([[ids()[0] ?? ""], ["nobody:nothing"]]);
    expect(problems()).toEqual([expect.stringMatching(/disputes\.json:\d+: dispute "the year" names "nobody:nothing", which is not in the pack/)]);
  });
});
