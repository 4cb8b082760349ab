import { describe, expect, it } from "vitest";
import { findLoneWords } from "../../../src/stance-model/lone-words.ts";
import type { Vocabulary } from "../../../src/stance-model/vocabulary.ts";

const texts = [undefined, undefined, undefined, undefined, "\u2581export", "s", "\u25811985", "\u258119", "86", "\u2581exported", ".", "\u2581Peru", "'"];
const vocabulary: Vocabulary = { size: texts.length, unknownScore: -20, longest: 9, pieces: new Map(), texts };
const find = (tokens: readonly number[], others: readonly number[]) => findLoneWords(tokens, others, vocabulary);

describe("lone words", () => {
  it("are whole words, not pieces", () => expect(find([6, 7, 8, 10], [6])).toEqual([false, true, true, false]));
  it("are told from other forms of the same word by their first letters alone", () => expect(find([4, 5], [9])).toEqual([false, false]));
  it("are numbers that differ in a digit", () => expect(find([7, 8], [6])).toEqual([true, true]));
  it("do not take signs along, nor what no piece covers", () => expect(find([11, 12, 5, 3], [11])).toEqual([false, false, true, false]));
});
