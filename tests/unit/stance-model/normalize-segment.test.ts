import { expect, it } from "vitest";
import { normalizeSegment } from "../../../src/stance-model/normalize-segment.ts";

it.each([
  ["digit groups of any country", "10,000 and 10.000 and 10 000 and 1 234 567", "10000 and 10000 and 10000 and 1234567"],
  ["no groups where they are none", "5.25, 1969, 2,5 and 0,123", "5.25, 1969, 2,5 and 0,123"],
  ["groups of one kind only", "1.234,567", "1234,567"],
  ["reference marks with the space before", "in 1969 [12] and later.[3]", "in 1969 and later."],
  ["no brackets around words", "[sic] in [1969]", "[sic] in [1969]"],
  ["quotes and dashes", "«Перу» – “Peru” ’69", "\"Перу\" - \"Peru\" '69"],
  ["accents of stress, not those of Spanish", "Сове\u0301тский Союз, Perú", "Советский Союз, Perú"],
  ["ё", "Её Ёж", "Ее Еж"],
  ["soft hyphens and marks of direction", "co\u00ADoperation\u200E", "cooperation"],
  ["compatibility forms", "№\u00A05 ﬁ", "No 5 fi"],
  ["white space", "  a\t\n b ", "a b"],
])("settles %s", (_, text, expected) => {
  expect(normalizeSegment(text)).toBe(expected);
});
