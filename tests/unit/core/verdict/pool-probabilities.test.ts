import { expect, test } from "vitest";
import { poolProbabilities } from "../../../../src/core/verdict/pool-probabilities.ts";

const even = { features: 0.5, meaning: 0.5, bias: [0, 0] };

test("two opinions that agree give that opinion", () => expect(poolProbabilities(even, [0.8, 0.2], [0.8, 0.2])[0]).toBeCloseTo(0.8));
test("a weight of nothing silences an opinion", () => expect(poolProbabilities({ features: 1, meaning: 0, bias: [0, 0] }, [0.7, 0.3], [0.01, 0.99])[0]).toBeCloseTo(0.7));
test("a certain opinion does not silence the other", () => expect(poolProbabilities(even, [1, 0], [0.01, 0.99])[1]).toBeGreaterThan(0));
test("the bias counts", () => expect(poolProbabilities({ ...even, bias: [1, 0] }, [0.5, 0.5], [0.5, 0.5])[0]).toBeGreaterThan(0.7));
