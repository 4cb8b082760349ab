import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pathOf, readExpectation } from "../support/fixture-pages.ts";

interface Line {
  readonly id?: string;
  readonly text: string;
  readonly label: string;
  readonly confidence: number;
  readonly evidence: readonly { readonly passage: string; readonly source: string; readonly stance: string; readonly score: number }[];
  readonly differences: readonly { readonly kind: string; readonly claim: string; readonly source: string }[];
}

const folder = mkdtempSync(join(tmpdir(), "cotejo-check-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const check = (args: readonly string[], input = "") => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "check", "--", ...args], { encoding: "utf8", input, cwd: join(import.meta.dirname, "../..") });
  // npm itself may warn of its own settings.
  return { status, stdout, problems: stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm ")) };
};
const parse = (stdout: string): Line[] => stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as Line);

const claim = "Peru and the Soviet Union established diplomatic relations on 1 February 1969.";
const wrong = "In 1985 Peru set a record for its exports to the Soviet market, with more than 320 million dollars.";

describe("check on the demonstration article", () => {
  const { status, stdout } = check([pathOf("demo"), "--format", "jsonl"]);
  const lines = parse(stdout);
  const { marked, unmarked } = readExpectation("demo");

  it("gives each sentence its label", () => {
    expect(status).toBe(0);
    expect(marked.map(({ text }) => ({ text, label: lines.find((line) => line.text === text)?.label }))).toEqual(marked.map(({ text, label }) => ({ text, label })));
  });

  it("gives each mark its passage", () => {
    const cited = marked.filter(({ passage }) => passage);
    expect(cited.map(({ text }) => lines.find((line) => line.text === text)?.evidence[0]?.passage)).toEqual(cited.map(({ passage }) => passage));
  });

  it("has every label, and judges what is not checkable as such", () => {
    expect(lines.map(({ label }) => label)).toEqual(expect.arrayContaining(["supported", "contradicted", "disputed", "related", "unsupported", "not-claim", "off-topic"]));
    const labels = unmarked.map((text) => lines.find((line) => line.text === text)?.label);
    expect(labels.every((label) => label === "not-claim" || label === "off-topic")).toBe(true);
  });
});

describe("check on other inputs", () => {
  it("answers each line of sentences in order, under its id, also where a line holds several", () => {
    const path = write("lines.jsonl", [
      { id: "b", text: wrong, lang: "en" }, { id: "a", text: `${claim} It was a Saturday.`, title: "Peru" }, { id: "c", text: "It fell.", before: claim },
    ].map((line) => JSON.stringify(line)).join("\n"));
    const lines = parse(check([path, "--format", "jsonl"]).stdout);
    expect(lines.map(({ id, text }) => [id, text])).toEqual([["b", wrong], ["a", `${claim} It was a Saturday.`], ["c", "It fell."]]);
    expect(lines[0]).toMatchObject({ label: "contradicted", differences: [{ kind: "number" }] });
    expect(lines[0]?.evidence[0]).toMatchObject({ passage: "adins-rooney-2019:exports-1985", source: "adins-rooney-2019", stance: "refutes" });
    expect(Object.keys(lines[0] ?? {})).toEqual(["id", "text", "label", "confidence", "evidence", "differences"]);
  });

  it.each([
    ["plain text", "a.txt", `Trade\n\n${claim}\n`], ["Markdown", "a.md", `# Trade\n\n${claim.replace("Soviet Union", "**Soviet Union**")}\n`],
    ["a page", "a.html", `<title>Trade</title><p>${claim}</p>`],
  ])("reads %s", (_, name, text) => {
    expect(parse(check([write(name, text), "--format=jsonl"]).stdout).map((line) => line.text)).toContain(claim);
  });

  it("reads standard input and writes for people", () => {
    const { status, stdout } = check(["-"], wrong);
    expect(status).toBe(0);
    expect(stdout).toMatch(/≠ Contradicted.*with more than 320 million.*here “[^”]*320 million[^”]*”, in the source “[^”]*230 million[^”]*”.*Adins & Rooney \(2019\).*para\. 6.*1 sentence on the topic: 1 contradicted/s);
  });

  it("says in one line each what it could not read, with exit code 2, and does the rest", () => {
    const { status, stdout, problems } = check([join(folder, "none.txt"), folder, write("broken.jsonl", `{"id":1,"text":"${claim}"}\n{oops\n`), "--bright", "--format", "jsonl"]);
    expect(status).toBe(2);
    expect(problems).toEqual([
      "check: unknown option --bright",
      `check: ${join(folder, "none.txt")}: no such file`,
      `check: ${folder}: is a directory, not a file`,
      `check: ${join(folder, "broken.jsonl")}: line 2: not valid JSON`,
    ]);
    expect(parse(stdout).map(({ id }) => id)).toEqual([1]);
  });

  it("explains itself", () => expect(check(["--help"])).toMatchObject({ status: 0, problems: [], stdout: expect.stringContaining("--format") }));
});
