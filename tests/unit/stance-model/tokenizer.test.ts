import { describe, expect, it } from "vitest";
import { createTokenizer } from "../../../src/stance-model/tokenizer.ts";
import { readVocabulary } from "../../../src/stance-model/vocabulary.ts";
import { makeTokenizerFile } from "../../support/make-tokenizer-file.ts";

const unknown = 3;

/** The pieces a text is cut into; what no piece covers is "?". */
function cut(text: string, scores: Readonly<Record<string, number>>): string[] {
  const file = makeTokenizerFile(scores);
  const vocabulary = readVocabulary(file);
  if (!vocabulary.ok) throw new Error(vocabulary.problem);
  return createTokenizer(vocabulary.value, unknown)(text).map((id) => (id === unknown ? "?" : file.pieces[id] ?? `no piece ${id}`));
}

describe("the tokenizer", () => {
  it("prefers the likelier cut, not the longest piece first", () => {
    expect(cut("abc", { "▁ab": -1, "c": -9, "▁a": -2, "bc": -2 })).toEqual(["▁a", "bc"]);
  });

  it("takes the cut found first among equals", () => {
    expect(cut("ab", { "▁": -1, "▁a": -2, "a": -1, "b": -1, "ab": -2 })).toEqual(["▁", "ab"]);
  });

  it("begins each word with the mark of a word", () => {
    expect(cut("a  a", { "▁a": -1, "a": -5, "▁": -5 })).toEqual(["▁a", "▁a"]);
  });

  it("makes one unknown of a run, and counts an emoji as one character", () => {
    expect(cut("a🙂🙃a", { "▁a": -1, "a": -5 })).toEqual(["▁a", "?", "a"]);
    expect(cut("a🙂", { "▁a": -1, "a🙂": -1, "▁": -1, "▁a🙂": -1.5 })).toEqual(["▁a🙂"]);
  });

  it("never reads a special token out of text", () => {
    expect(cut("<s>", { "▁": -1, "<": -1, "s": -1, ">": -1 })).toEqual(["▁", "<", "s", ">"]);
  });

  it("gives nothing for blank text", () => {
    expect(cut(" \u200B\n", { "▁": -1 })).toEqual([]);
  });
});

it.each([
  ["another kind", { type: "bpe" }],
  ["another version", { version: 2 }],
  ["fewer scores than pieces", { scores: [0] }],
  ["pieces that are no text", { pieces: [1, 2, 3, 4, 5], scores: [0, 0, 0, 0, 0] }],
  ["no score for the unknown", { unkScore: undefined }],
])("a tokenizer file of %s is refused", (_, change) => {
  expect(readVocabulary({ ...makeTokenizerFile({ "▁a": -1 }), ...change })).toMatchObject({ ok: false });
  expect(readVocabulary(makeTokenizerFile({ "▁a": -1 }))).toMatchObject({ ok: true });
});
