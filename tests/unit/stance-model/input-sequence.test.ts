import { describe, expect, it } from "vitest";
import { buildSequence } from "../../../src/stance-model/input-sequence.ts";
import type { InputTexts } from "../../../src/stance-model/input-sequence.ts";
import type { Vocabulary } from "../../../src/stance-model/vocabulary.ts";
import { tinyConfig } from "../../support/make-weight-file.ts";

/** "5 5 7" is the ids 5, 5, 7; each is a word of its own. */
const tokenize = (text: string) => text.split(" ").filter(Boolean).map(Number);
const texts = Array.from({ length: 10 }, (_, id) => (id < 4 ? undefined : `\u2581word${id}`));
const vocabulary: Vocabulary = { size: texts.length, unknownScore: -20, longest: 8, pieces: new Map(), texts };
const build = (asked: InputTexts, config = tinyConfig) => buildSequence(asked, tokenize, vocabulary, config);

describe("the input sequence", () => {
  it("ends each segment and says which it is", () => {
    expect(build({ claim: "5 6", passage: "7", before: "8", title: "9" })).toEqual({
      ids: [0, 5, 6, 2, 7, 2, 8, 2, 9, 2],
      types: [0, 4, 4, 0, 5, 1, 2, 2, 3, 3],
    });
  });

  it("tells the words that only claim or passage has", () => {
    expect(build({ claim: "5 6", passage: "6 7 5" }).types).toEqual([0, 0, 0, 0, 1, 5, 1, 1]);
  });

  it("leaves out what is not there, and keeps the types of the rest", () => {
    expect(build({ claim: "5", passage: undefined, before: "", title: "9" })).toEqual({ ids: [0, 5, 2, 9, 2], types: [0, 0, 0, 3, 3] });
    expect(build({ claim: "" })).toEqual({ ids: [0, 2], types: [0, 0] });
  });

  it("cuts each segment to its limit, and the whole to what the network takes", () => {
    const long = Array.from({ length: 30 }, () => "5").join(" ");
    const { types } = build({ claim: long, passage: long, before: long, title: long }, { ...tinyConfig, maxTokens: 1000 });
    expect([0, 1, 2, 3].map((type) => types.filter((other) => other === type).length)).toEqual([12, 11, 5, 4]);
    expect(build({ claim: long, passage: long, before: long }).ids).toHaveLength(tinyConfig.maxTokens);
  });
});
