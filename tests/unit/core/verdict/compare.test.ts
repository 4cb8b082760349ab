import { describe, expect, test } from "vitest";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { compareActors, isSide } from "../../../../src/core/verdict/compare-actors.ts";
import { compareNames } from "../../../../src/core/verdict/compare-names.ts";
import { comparePeriods } from "../../../../src/core/verdict/compare-periods.ts";
import { compareRoles } from "../../../../src/core/verdict/compare-roles.ts";
import { comparePredicates } from "../../../../src/core/verdict/compare-predicates.ts";
import { compareQuantities } from "../../../../src/core/verdict/compare-quantities.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = createLexiconIndex(loadLexicon());
const read = (text: string, language: Language = "en") => describeText(text, language, lexicon, true);

describe("comparePeriods", () => {
  const compare = (claim: string, source: string) => comparePeriods(read(claim).periods, read(source).periods);
  test("a year agrees with a day in it", () => expect(compare("in 1969", "on 1 February 1969").matched).toHaveLength(1));
  test("neighbouring days differ", () => expect(compare("on 2 October 1968", "on 3 October 1968").conflicting).toHaveLength(1));
  test("a date that the source does not have is missing, not wrong", () => expect(compare("in 1969", "long ago")).toMatchObject({ conflicting: [], missing: [{ text: "1969" }] }));
  test("a second date is no conflict where the source's only date is matched", () =>
    expect(compare("in 2004, and again in 2006", "in 2004")).toMatchObject({ conflicting: [], missing: [{ text: "2006" }] }));
  test("a second date is no conflict where the source says the first one twice", () =>
    expect(compare("in 2004, and again in 2006", "in 2004; it was signed in 2004").conflicting).toEqual([]));
  test.each([
    ["from 1963 to 1968", "from 1968 to 1975"],
    ["from 1996 to 2008", "from 2006 to 2018"],
    ["in the second half of the 1990s", "in the first half of the 1990s"],
  ])("stretches that share but an end differ: %s, %s", (claim, source) => expect(compare(claim, source).conflicting).toHaveLength(1));
  test("stretches that share most agree", () => expect(compare("in the late 1960s", "from 1968 to 1975").matched).toHaveLength(1));
  test("a year in a title does not take the date that differs", () =>
    expect(compare("Rusia en 1931 appeared in July 1932", "Rusia en 1931 appeared in July 1931").conflicting).toMatchObject([{ claim: { text: "July 1932" }, source: { text: "July 1931" } }]));
  test("a date within a decade of the source conflicts with the source's date within it", () =>
    expect(compare("in the 1990s, in early 1998", "in the 1990s, in early 1995").conflicting).toHaveLength(1));
  test("a date within a decade of the source is no conflict by itself", () => expect(compare("in the 1990s, in 1998", "in the 1990s").conflicting).toEqual([]));
  test("the date left over conflicts with the one left over", () =>
    expect(compare("between 1970 and 1975, and in 1999", "between 1970 and 1975, and in 1989").conflicting).toMatchObject([{ claim: { text: "1999" }, source: { text: "1989" } }]));
});

describe("compareQuantities", () => {
  const compare = (claim: string, source: string) => compareQuantities(read(claim).quantities, read(source).quantities);
  test("more than 200 allows 250", () => expect(compare("more than 200 tanks", "250 tanks").matched).toHaveLength(1));
  test("seven is not four", () => expect(compare("seven helicopters", "four helicopters").conflicting).toHaveLength(1));
  test("a second number is no conflict where the source's only number is matched", () =>
    expect(compare("four helicopters and seven helicopters", "four helicopters").conflicting).toEqual([]));
  test("designations are counted by themselves", () => {
    expect(compare("two Mi-171Sh and six Mi-35P", "six Mi-171Sh and two Mi-35P").conflicting).toHaveLength(2);
    expect(compare("six helicopters", "six Mi-171Sh and two Mi-35P").conflicting).toEqual([]);
    expect(compare("eight aircraft", "six Mi-171Sh and two Mi-35P").conflicting).toEqual([]);
  });
  test("units of time are converted", () => {
    expect(compare("for a full two decades and ten years", "for twenty years and ten years").conflicting).toEqual([]);
    expect(compare("for three weeks", "for three months").conflicting).toHaveLength(1);
    expect(compare("for three weeks", "for 45 years").conflicting).toEqual([]);
  });
  test("anniversaries count years of relations", () => expect(compare("forty years of diplomatic relations", "the fiftieth anniversary").conflicting).toHaveLength(1));
  test("a range holds what lies in it", () => {
    expect(compare("750 million dollars", "700–800 million dollars").matched).toHaveLength(1);
    expect(compare("900 million dollars", "700–800 million dollars").conflicting).toHaveLength(1);
  });
  test("the third is not the first; the 160th says nothing of it", () => {
    expect(compare("the third voyage", "the first voyage").conflicting).toHaveLength(1);
    expect(compare("the 160th voyage", "first sailed").conflicting).toEqual([]);
  });
  test("up to a million is not up to ten", () => expect(compare("up to one million doses", "up to 10 million doses").conflicting).toHaveLength(1));
  test("dollars are not compared with per cent", () => expect(compare("40 million dollars", "40 percent").conflicting).toEqual([]));
});

describe("compareActors", () => {
  const compare = (claim: string, source: string) => compareActors(read(claim).actors, read(source).actors, lexicon);
  test("another country is a difference", () => expect(compare("a dispute with Ecuador", "a dispute with Chile").conflicting).toHaveLength(1));
  test("a variant of a helicopter is the helicopter", () => expect(compare("the Mi-171Sh", "the Mi-171").conflicting).toEqual([]));
  test("the Soviet Union under Russia's name is no difference by itself", () => expect(compare("Russia agreed", "the Soviet Union agreed").conflicting).toEqual([]));
});

describe("comparePredicates", () => {
  const compare = (claim: string, source: string) => comparePredicates(read(claim), read(source));
  test("a negated predicate opposes the plain one", () =>
    expect(compare("Peru did not establish diplomatic relations", "Peru established diplomatic relations").opposed).toHaveLength(1));
  test("what the source also says in agreement is not opposed", () =>
    expect(compare("Peru supported the resolution", "Peru supported the resolution that condemned the invasion").opposed).toEqual([]));
  test("who sold to whom", () => {
    expect(compare("Peru sold tanks to the Soviet Union", "The Soviet Union sold tanks to Peru").swapped).toHaveLength(1);
    expect(compare("Peru bought tanks from the Soviet Union", "The Soviet Union sold tanks to Peru").swapped).toEqual([]);
    expect(compare("The Soviet Union bought tanks from Peru", "The Soviet Union sold tanks to Peru").swapped).toHaveLength(1);
  });
  test("a passive names its doer after it", () => {
    expect(compare("Soviet tanks were bought by Peru", "Peru bought tanks from the Soviet Union").swapped).toEqual([]);
    expect(compare("tanks that the Soviet Union delivered to Peru", "tanks delivered by Peru to the Soviet Union").swapped).toHaveLength(1);
  });
});

describe("compareRoles", () => {
  const compare = (claim: string, source: string, language: Language = "en") =>
    compareRoles(read(claim, language), read(source, language), lexicon).map((pair) => [pair.claim.text, pair.source.text]);
  test("a way back is not the way there", () => expect(compare("sailed from Chile to Peru", "sailed from Peru to Chile")).toEqual([["Chile", "Peru"]]));
  test("who feared whom", () => expect(compare("Chile feared that Peru might attack", "Peru feared that Chile might attack")).toHaveLength(1));
  test("in Spanish and Russian too", () => {
    expect(compare("viajó de Chile a Perú", "viajó de Perú a Chile", "es")).toHaveLength(1);
    expect(compare("летел из Чили в Перу", "летел из Перу в Чили", "ru")).toHaveLength(1);
  });
  test.each([
    ["Peru and Chile agreed", "Chile and Peru agreed"],
    ["an accord between Russia and Peru", "an accord between Peru and Russia"],
    ["from Chile to Peru", "from Chile to Peru"],
    ["to Peru from Chile", "from Chile to Peru"],
  ])("%s, %s: nothing exchanged", (claim, source) => expect(compare(claim, source)).toEqual([]));
});

describe("compareNames", () => {
  const compare = (claim: string, source: string, language: Language = "en") => {
    const [own, other] = [read(claim, language), read(source, language)];
    const sides = other.actors.filter((mention) => isSide(mention, lexicon));
    return compareNames(own.names, other.names, { claim: own.words, source: other.words }, compareActors(own.actors, other.actors, lexicon), sides)
      .map((pair) => [pair.claim.text, pair.source.text]);
  };
  test("names in the same place differ", () => expect(compare("signed in Springfield", "signed in Shelbyville")).toEqual([["Springfield", "Shelbyville"]]));
  test("names in other places do not", () => expect(compare("signed by Springfield", "signed in Shelbyville")).toEqual([]));
  test("a misprint or another form is the same name", () => {
    expect(compare("signed in Shelbyvile", "signed in Shelbyville")).toEqual([]);
    expect(compare("signed in Bolivian", "signed in Bolivia")).toEqual([]);
  });
  test("a side of the pack stands for no other name", () => expect(compare("signed in Springfield", "signed in Peru")).toEqual([]));
  test("months and abbreviated months are no names", () => expect(compare("signed on 1 Feb. 1969", "signed on 1 February 1969")).toEqual([]));
  test("designations differ wherever they stand", () => expect(compare("tanks of the type T-999", "the new T-998")).toEqual([["T-999", "T-998"]]));
  test("a designation in Cyrillic letters is the same", () => expect(compare("танки Т-999", "танки T-999", "ru")).toEqual([]));
});
