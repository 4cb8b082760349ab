import { describe, expect, test } from "vitest";
import { tokenise } from "../../../../src/core/text/tokenise.ts";

const fold = (text: string) => tokenise(text).map((token) => token.folded);

describe("tokenise", () => {
  test.each(["Mi-17", "Mi 17", "Mi17"])("%s is two tokens", (text) => expect(fold(text)).toEqual(["mi", "17"]));
  test("joins a word that a line end cut", () => expect(fold("the dictator- ship fell")).toEqual(["the", "dictatorship", "fell"]));
  test("leaves a suspended hyphen", () => expect(fold("pre- and post-war")).toEqual(["pre", "and", "post", "war"]));
  test("drops the possessive and accents, keeps й", () => expect(fold("Perú's первый ёлка")).toEqual(["peru", "первый", "елка"]));
  test("spans count in the given text", () => {
    const text = "¿Compró el Perú 24 Mi-171?";
    for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
