import { expect, test } from "vitest";
import { describeOpinions } from "../../../../src/core/verdict/describe-opinions.ts";
import { predictLinear, softmax } from "../../../../src/core/verdict/linear-model.ts";

const model = { inputs: ["a", "b"], weights: [[1, 0], [0, 2]], bias: [0, -1] };
const sure = { supports: 0.97, refutes: 0.01, related: 0.01, unrelated: 0.01 };
const opposed = { ...sure, supports: 0, refutes: 0.98 };

test("the class whose inputs weigh most is likeliest", () => expect(predictLinear(model, { a: 3, b: 0 })[0]).toBeCloseTo(1 / (1 + Math.exp(-4))));
test("what is not given counts as nothing", () => expect(predictLinear(model, {})).toEqual(softmax([0, -1])));
test("opinions lean one way or the other, more so near the passage", () => {
  const near = describeOpinions(sure, opposed, { coverage: 1 }, "en");
  expect(near["features:lean×coverage"]).toBeGreaterThan(0);
  expect(near["meaning:lean×coverage"]).toBeLessThan(0);
  expect(describeOpinions(sure, opposed, { coverage: 0 }, "en")["features:lean×coverage"]).toBe(0);
});
test("a conflict is told, however many details differ", () => {
  const inputs = describeOpinions(sure, sure, { coverage: 0.5, datesConflicting: 3 }, "ru");
  expect(inputs).toMatchObject({ datesConflicting: 1, quantitiesConflicting: 0, russian: 1, spanish: 0 });
  expect(inputs["meaning:lean×differs"]).toBeGreaterThan(0);
});
