import { describe, expect, test } from "vitest";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import type { Passage } from "../../../../src/core/pack/passage.ts";
import { compareClaim } from "../../../../src/core/verdict/compare-claim.ts";
import { decideLabel } from "../../../../src/core/verdict/decide-label.ts";
import type { JudgedCandidate } from "../../../../src/core/verdict/judge-pairs.ts";
import type { StanceProbabilities } from "../../../../src/core/verdict/stance-model.ts";
import { createPassageIndex } from "../../../../src/core/retrieval/passage-index.ts";
import { loadLexicon } from "../../../support/load-lexicon.ts";

const lexicon = loadLexicon();
const index = createLexiconIndex(lexicon);
const claim = { offTopic: 0.01, notClaim: 0.01, claim: 0.98 };

/** A candidate about a claim of 1969, with a given stance. */
function judge(id: string, stance: Partial<StanceProbabilities>, { year = 1969, disputes = [] as string[], isJudgedByMeaning = false, statement = undefined as string | undefined } = {}): JudgedCandidate {
  const passage: Passage = { id, source: "s", locator: "", statement: { en: statement ?? `Trade began in ${year}.` }, dates: [], numbers: [], actors: [], topic: "trade", disputes: disputes.map((other) => ({ passage: other, kind: "date" })) };
  const passages = createPassageIndex({ id: "p", version: "1", name: { en: "", es: "", ru: "" }, topics: [], sources: [], passages: [passage], lexicon }, index);
  const indexed = passages.passages[0];
  if (!indexed) throw new Error("no passage");
  return {
    candidate: { indexed, share: 0.8, score: 5, rank: 0 },
    comparison: compareClaim(describeText("Trade began in 1969.", "en", index), indexed, passages, index),
    stance: { supports: 0, refutes: 0, related: 0, unrelated: 0, ...stance },
    measured: {},
    isJudgedByMeaning,
  };
}

describe("decideLabel", () => {
  test("supported", () => expect(decideLabel(claim, [judge("a", { supports: 0.95, related: 0.05 })], { sides: "in-sentence", isReported: false }).label).toBe("supported"));
  test("contradicted when the detail is named", () => expect(decideLabel(claim, [judge("a", { refutes: 0.95, related: 0.05 }, { year: 1975 })], { sides: "in-sentence", isReported: false }).label).toBe("contradicted"));
  test("related when features alone see a contradiction but no detail", () => expect(decideLabel(claim, [judge("a", { refutes: 0.95, related: 0.05 })], { sides: "in-sentence", isReported: false }).label).toBe("related"));
  test("by meaning contradicted without a detail too, also in nearly the source's words, but only when sure", () => {
    const label = (refutes: number) => decideLabel(claim, [judge("a", { refutes, related: 1 - refutes }, { isJudgedByMeaning: true })], { sides: "in-sentence", isReported: false }).label;
    expect([label(0.84), label(0.86)]).toEqual(["related", "contradicted"]);
  });
  test("supported a little sooner in nearly the source's words", () => {
    const label = (statement: string) => decideLabel(claim, [judge("a", { supports: 0.77, related: 0.23 }, { isJudgedByMeaning: true, statement })], { sides: "in-sentence", isReported: false }).label;
    expect([label("Trade began in 1969."), label("Commerce between both states is said to date from 1969.")]).toEqual(["supported", "related"]);
  });
  test("related when not sure", () => expect(decideLabel(claim, [judge("a", { supports: 0.3, refutes: 0.3, related: 0.4 }, { year: 1975 })], { sides: "in-sentence", isReported: false }).label).toBe("related"));
  test("disputed when linked passages disagree", () => {
    const judged = [judge("a", { supports: 0.95, related: 0.05 }, { disputes: ["b"] }), judge("b", { refutes: 0.9, related: 0.1 }, { year: 1975, disputes: ["a"] })];
    expect(decideLabel(claim, judged, { sides: "in-sentence", isReported: false }).label).toBe("disputed");
  });
  test("passages that disagree but are not linked leave it supported", () => {
    expect(decideLabel(claim, [judge("a", { supports: 0.95, related: 0.05 }), judge("b", { refutes: 0.9, related: 0.1 }, { year: 1975 })], { sides: "in-sentence", isReported: false }).label).toBe("supported");
  });
  test("unsupported when no passage is about it", () => expect(decideLabel(claim, [judge("a", { unrelated: 1 })], { sides: "in-sentence", isReported: false }).label).toBe("unsupported"));
  test("without a passage and without both sides it is off the topic", () => expect(decideLabel({ offTopic: 0.3, notClaim: 0.1, claim: 0.6 }, [], { sides: "no", isReported: false }).label).toBe("off-topic"));
  test("no claim", () => expect(decideLabel({ offTopic: 0.1, notClaim: 0.8, claim: 0.1 }, [], { sides: "in-sentence", isReported: false }).label).toBe("not-claim"));
});
