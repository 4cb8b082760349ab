import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../../src/core/text/split-sentences.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";

const abbreviations = new Set(["gen.", "u.s.", "dr.", "feb.", "gral.", "sr.", "ee.uu.", "г.", "p.", "no.", "inc."]);
const split = (text: string, language: Language) => splitSentences({ id: "b", role: "paragraph", text }, language, abbreviations).map((sentence) => sentence.text);

describe("splitSentences", () => {
  test.each<[Language, string, string[]]>([
    ["en", "The U.S. Army met Gen. Velasco. He was glad.", ["The U.S. Army met Gen. Velasco.", "He was glad."]],
    ["en", "It began on Feb. 1, 1969. Trade grew.", ["It began on Feb. 1, 1969.", "Trade grew."]],
    ["en", "Ties came earlier.[12] Others disagree.", ["Ties came earlier.[12]", "Others disagree."]],
    ["en", "See p. 370 of the article. It is short.", ["See p. 370 of the article.", "It is short."]],
    ["en", "J. R. R. Tolkien was never there. Nobody minds.", ["J. R. R. Tolkien was never there.", "Nobody minds."]],
    ["en", "\"Is it true?\" he asked. It was.", ["\"Is it true?\" he asked.", "It was."]],
    ["es", "El Gral. Velasco viajó a EE.UU. en 1969. ¿Fue así? Sí.", ["El Gral. Velasco viajó a EE.UU. en 1969.", "¿Fue así?", "Sí."]],
    ["ru", "В 1969 г. Перу установило отношения. А. С. Пушкин там не был.", ["В 1969 г. Перу установило отношения.", "А. С. Пушкин там не был."]],
  ])("%s: %s", (language, text, sentences) => {
    expect(split(text, language)).toEqual(sentences);
  });

  test("spans give the sentence back", () => {
    const text = "  One is here.  Two is there. ";
    for (const sentence of splitSentences({ id: "b", role: "paragraph", text }, "en", abbreviations)) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  test("a block without a letter has no sentence", () => expect(split("1969 – 1991", "en")).toEqual([]));
});
