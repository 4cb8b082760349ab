import { expect, it } from "vitest";
import { guessKind } from "../../../src/cli/guess-kind.ts";

it.each([
  ["page.HTML", "anything", "html"],
  ["notes.md", "<p>", "markdown"],
  ["lines.jsonl", "", "jsonl"],
  ["-", "\n<!DOCTYPE html><title>x</title>", "html"],
  ["-", "<p class='x'>One.</p>", "html"],
  ["-", `{"id": 1, "text": "Peru."}\n{`, "jsonl"],
  ["-", "{ not json", "text"],
  ["-", "# Title\n\nText", "markdown"],
  ["-", "Peru bought tanks.", "text"],
  ["letter", "Peru bought tanks.", "text"],
])("%s that begins %j is %s", (path, text, kind) => {
  expect(guessKind(path, text)).toBe(kind);
});
