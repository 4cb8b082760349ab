import { expect, it } from "vitest";
import { findWords } from "../../../src/ui/find-words.ts";

it.each([
  ["at their span when they are there", "in 1969, not 1969", "1969", { start: 13, end: 17 }, { start: 13, end: 17 }],
  ["at their first place when the span is of another wording", "en 1969", "1969", { start: 0, end: 4 }, { start: 3, end: 7 }],
  ["whatever the case", "The Soviet Union", "soviet union", undefined, { start: 4, end: 16 }],
  ["not inside another word or number", "11969 and 19690", "1969", undefined, undefined],
  ["past such a place", "relationship and relation", "relation", undefined, { start: 17, end: 25 }],
  ["nowhere", "nothing", "1969", undefined, undefined],
  ["nowhere when there are none", "nothing", "", undefined, undefined],
])("finds words %s", (_, text, words, span, expected) => expect(findWords(text, words, span)).toEqual(expected));
