import { describe, expect, test } from "vitest";
import { createTermMatcher, keepLongest } from "../../../../src/core/pack/term-matcher.ts";
import type { Term } from "../../../../src/core/pack/term-matcher.ts";
import { tokenise } from "../../../../src/core/text/tokenise.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";

const term = (wording: string, language: Language = "en", notIf?: string[]): Term<string> => ({ wording, language, value: wording, ...(notIf ? { notIf } : {}) });
const find = (terms: Term<string>[], text: string, language: Language = "en") =>
  keepLongest(createTermMatcher(terms).findTerms(tokenise(text), language)).map((hit) => hit.value);

describe("the notation of the lexicon", () => {
  test("a star stands for an ending, letters only", () => {
    expect(find([term("советск*", "ru")], "советскими танками", "ru")).toEqual(["советск*"]);
    expect(find([term("Mi-17*")], "the Mi-171")).toEqual([]);
  });
  test("a gap holds up to four words", () => {
    expect(find([term("establish* … relations")], "established full diplomatic relations")).toHaveLength(1);
    expect(find([term("establish* … relations")], "established a b c d e relations")).toEqual([]);
  });
  test("a capital in the term must be in the text", () => {
    expect(find([term("Lima")], "lima beans")).toEqual([]);
    expect(find([term("Lima")], "LIMA AND MOSCOW")).toEqual(["Lima"]);
  });
  test("Spanish accents count unless the text has none", () => {
    expect(find([term("publicó", "es")], "El ministro publicó la nota número", "es")).toEqual(["publicó"]);
    expect(find([term("publicó", "es")], "el público llegó", "es")).toEqual([]);
    expect(find([term("publicó", "es")], "el ministro publico la nota", "es")).toEqual(["publicó"]);
  });
  test("a context cancels the hit", () => {
    expect(find([term("Peru", "en", ["Peru, Indiana"])], "a fair in Peru, Indiana")).toEqual([]);
    expect(find([term("Peru", "en", ["Peru, Indiana"])], "a fair in Peru")).toEqual(["Peru"]);
  });
  test("the longest hit at a place wins", () => expect(find([term("Soviet"), term("Soviet Union")], "the Soviet Union")).toEqual(["Soviet Union"]));
});
