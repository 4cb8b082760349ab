import { describe, expect, test } from "vitest";
import { parseNumber } from "../../../../src/core/claims/parse-number.ts";
import { readDates } from "../../../../src/core/claims/read-dates.ts";
import { readQuantities } from "../../../../src/core/claims/read-quantities.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = loadLexicon();
const read = (text: string, language: Language) => readQuantities(text, language, lexicon, readDates(text, language, lexicon));

describe("readQuantities", () => {
  test.each<[Language, string, number, string, string]>([
    ["en", "for US$ 250 million", 250e6, "currency", "usd"],
    ["en", "50 per cent of it", 50, "percent", "percent"],
    ["en", "ranked 31st among partners", 31, "rank", "rank"],
    ["en", "some three hundred students", 300, "count", "student"],
    ["en", "24 helicopters", 24, "count", "helicopter"],
    ["es", "por 528,5 millones de dólares", 528.5e6, "currency", "usd"],
    ["es", "24 helicópteros", 24, "count", "helicopter"],
    ["ru", "за 406 млн долларов", 406e6, "currency", "usd"],
    ["ru", "24 вертолёта", 24, "count", "helicopter"],
  ])("%s: %s", (language, text, value, kind, unit) => {
    expect(read(text, language)[0]).toMatchObject({ value, kind, unit });
  });

  test("approximators open the interval", () => {
    expect(read("more than 200 tanks", "en")[0]).toMatchObject({ high: 250 });
    expect(read("at most 200 tanks", "en")[0]).toMatchObject({ high: 200 });
    expect(read("about 100 tanks", "en")[0]?.low).toBeLessThan(100);
    expect(read("several hundred students", "en")[0]).toMatchObject({ low: 200, high: 999 });
  });

  test.each(["the Mi-17 and the T-55", "in 1969", "on 1 February 1969"])("no quantity in %s", (text) => expect(read(text, "en")).toEqual([]));
});

test.each<[string, Language, number]>([
  ["1,250", "en", 1250], ["1.250", "es", 1250], ["1.25", "es", 1.25], ["707,5", "ru", 707.5], ["1 250", "ru", 1250], ["1,250,000", "en", 1250000], ["1.250,5", "es", 1250.5],
])("parseNumber %s in %s", (text, language, value) => expect(parseNumber(text, language)).toBe(value));
