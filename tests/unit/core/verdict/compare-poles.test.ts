import { expect, test } from "vitest";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { comparePoles } from "../../../../src/core/verdict/compare-poles.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = createLexiconIndex(loadLexicon());
const compare = (claim: string, source: string, language: Language = "en") =>
  comparePoles(describeText(claim, language, lexicon, true).poles, describeText(source, language, lexicon, true).poles).map((pair) => [pair.claim.text, pair.source.text]);

test.each([
  ["Trade fell in the 1970s.", "Trade rose in the 1970s.", "en", ["fell", "rose"]],
  ["La deuda disminuyó.", "La deuda aumentó.", "es", ["disminuyó", "aumentó"]],
  ["Торговля сократилась.", "Торговля выросла.", "ru", ["сократилась", "выросла"]],
] as const)("opposite words are told: %s", (claim, source, language, words) => expect(compare(claim, source, language)).toEqual([words]));
test("words for the same end are not", () => expect(compare("Trade grew.", "Trade rose.")).toEqual([]));
test("a text that names both ends says nothing", () => expect(compare("Trade rose and fell.", "Trade rose.")).toEqual([]));
