import { expect, test } from "vitest";
import { describeClaim } from "../../../../src/core/claims/describe-claim.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import { findSides } from "../../../../src/core/verdict/find-sides.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = createLexiconIndex(loadLexicon());
const find = (text: string, around: { title?: string; before?: string } = {}) => findSides(describeClaim(text, "en", around, lexicon));

test("both in the sentence", () => expect(find("Peru bought Soviet tanks.")).toBe("in-sentence"));
test("one in the sentence before", () => expect(find("It bought Soviet tanks.", { before: "Peru was rearming." })).toBe("around"));
test("one in the title", () => expect(find("Soviet tanks arrived.", { title: "Peruvian Army" })).toBe("around"));
test("both in the title alone do not count", () => expect(find("Tanks arrived.", { title: "Peru–Soviet relations" })).toBe("no"));
test("a title about both lends neither", () => expect(find("The boom transformed Iquitos.", { title: "Peru–Soviet relations" })).toBe("no"));
test("one side alone", () => expect(find("Peru grows potatoes.")).toBe("no"));
test("a town of the same name elsewhere", () => expect(find("A Russian choir sang in Peru, Indiana.")).toBe("no"));
