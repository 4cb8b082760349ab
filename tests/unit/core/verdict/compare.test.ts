import { describe, expect, test } from "vitest";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import { compareActors } from "../../../../src/core/verdict/compare-actors.ts";
import { comparePeriods } from "../../../../src/core/verdict/compare-periods.ts";
import { comparePredicates } from "../../../../src/core/verdict/compare-predicates.ts";
import { compareQuantities } from "../../../../src/core/verdict/compare-quantities.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = createLexiconIndex(loadLexicon());
const read = (text: string) => describeText(text, "en", lexicon, true);

describe("comparePeriods", () => {
  const compare = (claim: string, source: string) => comparePeriods(read(claim).periods, read(source).periods);
  test("a year agrees with a day in it", () => expect(compare("in 1969", "on 1 February 1969").matched).toHaveLength(1));
  test("neighbouring days differ", () => expect(compare("on 2 October 1968", "on 3 October 1968").conflicting).toHaveLength(1));
  test("a date that the source does not have is missing, not wrong", () => expect(compare("in 1969", "long ago")).toMatchObject({ conflicting: [], missing: [{ text: "1969" }] }));
  test("a second date is no conflict where the source's only date is matched", () =>
    expect(compare("in 2004, and again in 2006", "in 2004")).toMatchObject({ conflicting: [], missing: [{ text: "2006" }] }));
  test("a second date is no conflict where the source says the first one twice", () =>
    expect(compare("in 2004, and again in 2006", "in 2004; it was signed in 2004").conflicting).toEqual([]));
  test("the date left over conflicts with the one left over", () =>
    expect(compare("between 1970 and 1975, and in 1999", "between 1970 and 1975, and in 1989").conflicting).toMatchObject([{ claim: { text: "1999" }, source: { text: "1989" } }]));
});

describe("compareQuantities", () => {
  const compare = (claim: string, source: string) => compareQuantities(read(claim).quantities, read(source).quantities);
  test("more than 200 allows 250", () => expect(compare("more than 200 tanks", "250 tanks").matched).toHaveLength(1));
  test("seven is not four", () => expect(compare("seven helicopters", "four helicopters").conflicting).toHaveLength(1));
  test("a second number is no conflict where the source's only number is matched", () =>
    expect(compare("four helicopters and seven helicopters", "four helicopters").conflicting).toEqual([]));
  test("dollars are not compared with per cent", () => expect(compare("40 million dollars", "40 percent").conflicting).toEqual([]));
});

describe("compareActors", () => {
  const compare = (claim: string, source: string) => compareActors(read(claim).actors, read(source).actors, lexicon);
  test("another country is a difference", () => expect(compare("a dispute with Ecuador", "a dispute with Chile").conflicting).toHaveLength(1));
  test("a variant of a helicopter is the helicopter", () => expect(compare("the Mi-171Sh", "the Mi-171").conflicting).toEqual([]));
  test("the Soviet Union under Russia's name is no difference by itself", () => expect(compare("Russia agreed", "the Soviet Union agreed").conflicting).toEqual([]));
});

test("a negated predicate opposes the plain one", () => {
  expect(comparePredicates(read("Peru did not establish diplomatic relations"), read("Peru established diplomatic relations")).opposed).toHaveLength(1);
});
