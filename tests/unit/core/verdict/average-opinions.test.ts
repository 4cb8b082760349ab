import { expect, test } from "vitest";
import { averageOpinions } from "../../../../src/core/verdict/average-opinions.ts";

const sure = { supports: 0.9, refutes: 0.05, related: 0.04, unrelated: 0.01 };
const turned = { ...sure, supports: 0.05, refutes: 0.9 };

test("one opinion stays as it is", () => {
  for (const [stance, probability] of Object.entries(averageOpinions([sure]))) expect(probability).toBeCloseTo(sure[stance as keyof typeof sure], 9);
});

test("opposite opinions leave neither side ahead, and probabilities sum to 1", () => {
  const both = averageOpinions([sure, turned]);
  expect(both.supports).toBeCloseTo(both.refutes, 9);
  expect(both.supports + both.refutes + both.related + both.unrelated).toBeCloseTo(1, 9);
});

test("the first weighs as much as all others", () => {
  const alone = averageOpinions([sure, turned, turned]);
  expect(alone.supports).toBeCloseTo(alone.refutes, 9);
  const most = averageOpinions([sure, sure, turned]);
  expect(most.supports).toBeGreaterThan(most.refutes);
  expect(most.supports).toBeLessThan(sure.supports);
});

test("an opinion of 0 does not break the mean", () => expect(averageOpinions([{ supports: 0, refutes: 0, related: 0, unrelated: 1 }]).unrelated).toBeCloseTo(1, 3));
