import { describe, expect, it } from "vitest";
import { measureEditDistance } from "../../../../src/core/retrieval/edit-distance.ts";
import { createFuzzyTerms } from "../../../../src/core/retrieval/fuzzy-terms.ts";

const terms = ["soviet", "velasco", "peru", "relations", "relation", "petroleum", "restablecimiento", "вооружений", "вооружение", "t55", "submarine"];
const repair = createFuzzyTerms(terms);

describe("repair of typed words", () => {
  it.each([
    ["a swap", "velsaco", ["velasco"]],
    ["a missing letter", "sovet", ["soviet"]],
    ["a letter too many", "sovieet", ["soviet"]],
    ["a wrong letter", "soviex", ["soviet"]],
    ["two edits in a long word", "reestablecimeinto", ["restablecimiento"]],
    ["a swap and a wrong letter in nine letters", "petroluam", ["petroleum"]],
    ["the first letter", "zelasco", ["velasco"]],
    ["Russian", "вооружени", ["вооружений", "вооружение"]],
  ])("%s", (_, typed, expected) => expect(repair(typed)).toEqual(expected));

  it("puts the nearest first", () => expect(repair("relationss")).toEqual(["relations", "relation"]));

  it.each([
    ["two edits in a short word", "savoet"],
    ["three edits in a long one", "pitrolaom"],
    ["words under five letters", "perr"],
    ["words with a digit", "t555555"],
    ["nothing", ""],
  ])("leaves alone %s", (_, typed) => expect(repair(typed)).toEqual([]));
});

describe("repair finds what comparing with every term finds", () => {
  /** A small generator with a fixed seed (Park and Miller 1988): the cases are the same in every run. */
  function createRandom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 48271) % 2147483647;
      return state % below;
    };
  }
  const random = createRandom(7);
  const letters = "abcdef";
  const makeWord = (length: number) => Array.from({ length }, () => letters[random(letters.length)]).join("");
  const vocabulary = [...new Set(Array.from({ length: 1500 }, () => makeWord(4 + random(8))))];
  const repairAny = createFuzzyTerms(vocabulary);

  it("on random words of every length", () => {
    for (let count = 0; count < 150; count++) {
      const typed = makeWord(5 + random(7));
      const edits = typed.length < 9 ? 1 : 2;
      const near = vocabulary.filter((term) => measureEditDistance(typed, term, edits) <= edits);
      expect({ typed, found: [...repairAny(typed)].sort() }).toEqual({ typed, found: near.sort() });
    }
  });
});

describe("edit distance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["velasco", "velsaco", 1],
    ["", "abc", 3],
    ["same", "same", 0],
    ["ca", "abc", 3],
  ])("%s → %s", (from, to, distance) => expect(measureEditDistance(from, to, 5)).toBe(distance));

  it("gives up past its limit", () => expect(measureEditDistance("kitten", "sitting", 1)).toBe(2));
});
