import { expect, test } from "vitest";
import { predictProbabilities } from "../../../../src/core/verdict/tree-model.ts";

const stump = (threshold: number, low: number, high: number) => ({ feature: [0, -1, -1], threshold: [threshold, low, high], left: [1, 0, 0], right: [2, 0, 0] });
const model = { features: ["x"], classes: ["yes", "no"], trees: [[stump(1, 2, -2), stump(1, 0, 0)]] };

test("probabilities sum to one and follow the leaves", () => {
  const [yes = 0, no = 0] = predictProbabilities(model, { x: 0.5 });
  expect(yes + no).toBeCloseTo(1);
  expect(yes).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1));
});
test("a missing feature counts as 0", () => expect(predictProbabilities(model, {})).toEqual(predictProbabilities(model, { x: 0 })));
test("a higher temperature is less sure", () => expect(predictProbabilities({ ...model, temperature: 4 }, { x: 0 })[0]).toBeLessThan(predictProbabilities(model, { x: 0 })[0] ?? 0));
