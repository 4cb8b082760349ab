import { describe, expect, it } from "vitest";
import { parseCommandLine } from "../../../src/cli/command-line.ts";

describe("parseCommandLine", () => {
  it("takes paths and options in any order", () => {
    expect(parseCommandLine(["a.txt", "--format", "jsonl", "-", "--lang=ru"])).toEqual({
      paths: ["a.txt", "-"], format: "jsonl", language: "ru", wantsHelp: false, problems: [],
    });
  });

  it.each([
    [["a.txt", "--colour"], "unknown option --colour"],
    [["a.txt", "-x"], "unknown option -x"],
    [["a.txt", "--format", "xml"], `--format must be one of text, jsonl, not "xml"`],
    [["a.txt", "--lang=de"], `--lang must be one of en, es, ru, not "de"`],
    [["a.txt", "--lang"], "--lang must be one of en, es, ru"],
    [[], "no input: name a file, or - for standard input (--help says more)"],
  ])("says in one line what is wrong with %j and keeps the rest", (args, problem) => {
    const { problems, paths } = parseCommandLine(args);
    expect(problems).toEqual([problem]);
    expect(paths).toEqual(args.slice(0, 1));
  });

  it("takes what follows -- as paths", () => {
    expect(parseCommandLine(["--", "--odd.txt"])).toMatchObject({ paths: ["--odd.txt"], problems: [] });
  });
});
