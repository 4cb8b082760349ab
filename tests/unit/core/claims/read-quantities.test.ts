import { describe, expect, test } from "vitest";
import { parseNumber } from "../../../../src/core/claims/parse-number.ts";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const index = createLexiconIndex(loadLexicon());
const read = (text: string, language: Language) => describeText(text, language, index, true).quantities;

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
    ["en", "over two hundred and thirty million dollars", 230e6, "currency", "usd"],
    ["en", "half a billion dollars", 500e6, "currency", "usd"],
    ["en", "half a dozen tanks", 6, "count", "tank"],
    ["es", "treinta y cinco tanques", 35, "count", "tank"],
    ["es", "medio millón de dólares", 500e3, "currency", "usd"],
    ["ru", "двести тридцать танков", 230, "count", "tank"],
    ["ru", "полтора миллиарда долларов", 1.5e9, "currency", "usd"],
    ["en", "six T-55 for the army", 6, "count", "t-55"],
    ["en", "the third voyage", 3, "rank", "rank"],
    ["en", "the 150th anniversary", 150, "time", "anniversary"],
    ["en", "fourteen in medicine", 14, "count", ""],
  ])("%s: %s", (language, text, value, kind, unit) => {
    expect(read(text, language)[0]).toMatchObject({ value, kind, unit });
  });

  test("approximators open the interval", () => {
    expect(read("more than 200 tanks", "en")[0]).toMatchObject({ high: 250 });
    expect(read("at most 200 tanks", "en")[0]).toMatchObject({ high: 200 });
    expect(read("about 100 tanks", "en")[0]?.low).toBeLessThan(100);
    expect(read("several hundred students", "en")[0]).toMatchObject({ low: 200, high: 999 });
  });

  test.each<[Language, string, number, number, string]>([
    ["en", "between 700 and 800 million dollars", 700e6, 800e6, "usd"],
    ["en", "700–800 million dollars", 700e6, 800e6, "usd"],
    ["es", "entre el 65 y el 70 por ciento", 65, 70, "percent"],
    ["es", "entre mil y dos mil millones de dólares", 1e9, 2e9, "usd"],
    ["ru", "от 65 до 70 процентов", 65, 70, "percent"],
  ])("%s: %s is one interval", (language, text, low, high, unit) => {
    expect(read(text, language)).toMatchObject([{ low, high, unit }]);
  });

  test("of a change the first number shares magnitude and unit of the second", () => {
    expect(read("снизил цену с 18 до 17,7 млн долларов", "ru")).toMatchObject([{ value: 18e6, unit: "usd" }, { value: 17.7e6, unit: "usd" }]);
  });

  test("bare millions are of the sentence's one currency", () => {
    expect(read("a loan of 800 million dollars left 600 million to pay", "en")).toMatchObject([{ unit: "usd" }, { value: 600e6, unit: "usd" }]);
    expect(read("800 million dollars, 3 million euros and 600 million to pay", "en")[2]).toMatchObject({ unit: "" });
  });

  test("what is counted belongs to wider kinds", () => {
    expect(read("two MiG-29S fighters", "en")[0]?.families).toEqual(expect.arrayContaining(["mig-29s", "mig-29", "fighter", "aircraft"]));
  });

  test("the same word is a hundred after \"about\" and some hundreds by itself", () => {
    expect(read("около сотни танков", "ru")[0]).toMatchObject({ value: 100, unit: "tank" });
    expect(read("сотни танков", "ru")[0]).toMatchObject({ low: 200, high: 999 });
  });

  test.each(["the Mi-17 and the T-55", "in 1969", "on 1 February 1969"])("no quantity in %s", (text) => expect(read(text, "en")).toEqual([]));
});

test.each<[string, Language, number]>([
  ["1,250", "en", 1250], ["1.250", "es", 1250], ["1.25", "es", 1.25], ["707,5", "ru", 707.5], ["1 250", "ru", 1250], ["1,250,000", "en", 1250000], ["1.250,5", "es", 1250.5],
])("parseNumber %s in %s", (text, language, value) => expect(parseNumber(text, language)).toBe(value));
