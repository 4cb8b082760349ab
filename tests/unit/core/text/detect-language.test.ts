import { expect, test } from "vitest";
import { detectLanguage } from "../../../../src/core/text/detect-language.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";

test.each<[string, Language]>([
  ["The loan was agreed in the spring of the next year.", "en"],
  ["El préstamo se acordó en la primavera del año siguiente.", "es"],
  ["Заём согласовали весной следующего года.", "ru"],
])("%s", (text, language) => expect(detectLanguage(text)).toBe(language));

test("the hint decides for a text that does not tell", () => expect(detectLanguage("Velasco Alvarado", "es")).toBe("es"));
