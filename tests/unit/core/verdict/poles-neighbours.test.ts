import { describe, expect, test } from "vitest";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { compareNeighbours } from "../../../../src/core/verdict/compare-neighbours.ts";
import { comparePoles } from "../../../../src/core/verdict/compare-poles.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = createLexiconIndex(loadLexicon());
const read = (text: string, language: Language = "en") => describeText(text, language, lexicon, true);

describe("ends of scales", () => {
  const compare = (claim: string, source: string, language?: Language) => comparePoles(read(claim, language).poles, read(source, language).poles);
  test.each([
    ["Trade fell in the 1970s.", "Trade rose in the 1970s.", "en"],
    ["La deuda disminuyó.", "La deuda aumentó.", "es"],
    ["Торговля сократилась.", "Торговля выросла.", "ru"],
  ] as const)("oppose each other: %s", (claim, source, language) => expect(compare(claim, source, language).opposed).toHaveLength(1));
  test("agree", () => expect(compare("Trade grew.", "Trade rose.")).toMatchObject({ opposed: [], agreeing: 1 }));
  test("say nothing where a text names both", () => expect(compare("Trade rose and fell.", "Trade rose.").opposed).toEqual([]));
});

describe("what stands beside a detail", () => {
  const compare = (claim: string, source: string) => compareNeighbours(read(claim), read(source));
  test("is exchanged", () =>
    expect(compare("Soviet painters and Peruvian bakers met.", "Peruvian painters and Soviet bakers met.").exchanged).toBeGreaterThanOrEqual(2));
  test("is the same", () => expect(compare("Peruvian students went abroad.", "The Peruvian students stayed.")).toMatchObject({ same: 1, exchanged: 0 }));
});
