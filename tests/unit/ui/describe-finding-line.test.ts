import { describe, expect, it } from "vitest";
import { createTranslate } from "../../../src/ui/translate.ts";
import { describeFindingAloud, describeFindingLine } from "../../../src/ui/describe-finding-line.ts";
import { cited, createFinding, dateDifference } from "./fixtures.ts";
import { readMessages } from "./render-component.tsx";

const english = createTranslate(readMessages("en"), "en");
const contradicted = createFinding("a", "contradicted", "They signed on 4 May 1902.", [dateDifference]);

describe("a finding in one line", () => {
  it("says both sides and the source", () => expect(describeFindingLine(contradicted, cited, english)).toBe("“4 May 1902” here, “3 May 1902” in Lee 1999, p. 12"));
  it("says the source alone where nothing differs", () => expect(describeFindingLine(createFinding("b", "supported", "x"), cited, english)).toBe("Lee 1999, p. 12"));
  it("names the kind of difference where single words do not tell it", () => {
    const denied = createFinding("c", "contradicted", "x", [{ kind: "polarity", claim: "supported", source: "support" }]);
    expect(describeFindingLine(denied, cited, english)).toBe("Affirmed or denied: see Lee 1999, p. 12");
  });
  it("has nothing to say without a passage", () => expect(describeFindingLine(createFinding("d", "unsupported", "x"), undefined, english)).toBeUndefined());
});

describe("a finding aloud", () => {
  it.each([
    ["en", "Contradicted: “4 May 1902” here, “3 May 1902” in Lee 1999, p. 12."],
    ["es", /^Contradicha: «4 May 1902» aquí; «3 May 1902» en Lee 1999, p\. 12\.$/u],
    ["ru", /: здесь «4 May 1902», в источнике \(Lee 1999, p\. 12\) — «3 May 1902»\.$/u],
  ] as const)("is one sentence with label, difference and source in %s", (language, expected) => {
    const said = describeFindingAloud(contradicted, "contradicted", cited, createTranslate(readMessages(language), language));
    expect(said).toMatch(expected);
  });
  it("is the label alone without a passage", () => expect(describeFindingAloud(createFinding("d", "unsupported", "x"), "unsupported", undefined, english)).toBe("No source in this index"));
});
