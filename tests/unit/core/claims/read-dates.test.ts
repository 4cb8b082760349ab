import { describe, expect, test } from "vitest";
import { formatYears, parseIsoDate, readDates } from "../../../../src/core/claims/read-dates.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = loadLexicon();
const read = (text: string, language: Language) => readDates(text, language, lexicon).map((period) => `${period.precision} ${formatYears(period)}`);

describe("readDates", () => {
  test.each<[Language, string, string[]]>([
    ["en", "on the 3rd of October 1968", ["day 1968"]],
    ["en", "on February 1, 1969", ["day 1969"]],
    ["en", "1.2.1969", ["day 1969"]],
    ["en", "in Feb. 1969", ["month 1969"]],
    ["en", "between 1975 and 1980", ["range 1975–1980"]],
    ["en", "1969–91", ["range 1969–1991"]],
    ["en", "the late 1960s", ["range 1965–1970"]],
    ["en", "in the seventies", ["decade 1970–1979"]],
    ["en", "in the 19th century", ["century 1801–1900"]],
    ["en", "bought 1969 tanks' worth, $1,975 each", ["year 1969"]],
    ["es", "el 1 de febrero de 1969", ["day 1969"]],
    ["es", "a fines de los setenta", ["range 1975–1980"]],
    ["es", "en la década de 1990", ["decade 1990–1999"]],
    ["es", "entre 2008 y 2013", ["range 2008–2013"]],
    ["ru", "1 февраля 1969 г.", ["day 1969"]],
    ["ru", "в феврале 1969 года", ["month 1969"]],
    ["ru", "в начале 1970-х годов", ["range 1970–1973"]],
    ["ru", "с 1968 по 1975 год", ["range 1968–1975"]],
    ["ru", "в XIX веке", ["century 1801–1900"]],
    ["en", "in February 2026, on 18 February", ["month 2026", "day 2026"]],
    ["en", "on May 5, in 1985", ["day 1985", "year 1985"]],
    ["es", "en 1969, el 20 de junio", ["year 1969", "day 1969"]],
    ["ru", "отмечается 18 июля, писал в 2024 году посол", ["day 2024", "year 2024"]],
    ["en", "on 18 February, in 1969 and in 1975", ["year 1969", "year 1975"]],
    ["en", "on 18 February", []],
  ])("%s: %s", (language, text, periods) => expect(read(text, language)).toEqual(periods));

  test("the text of a date is where its span says", () => {
    const text = "It was signed in early 1973 and ended on 4 May 1980.";
    for (const period of readDates(text, "en", lexicon)) expect(text.slice(period.start, period.end)).toBe(period.text);
  });
});

test("parseIsoDate keeps the precision", () => {
  expect(parseIsoDate("1969-02")?.precision).toBe("month");
  expect(parseIsoDate("1969/1989")).toMatchObject({ precision: "range" });
});
