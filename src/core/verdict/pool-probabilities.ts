import { softmax } from "./linear-model.ts";

/** Weights of a log-linear pool of two opinions over the same classes, with a bias for each class. */
export interface Pool {
  readonly features: number;
  readonly meaning: number;
  readonly bias: readonly number[];
}

/** Keeps a certain opinion from silencing the other. */
const least = 1e-4;

/**
 * Joins what the features and the meaning model say of one question: a weighted product of experts
 * (Genest & Zidek, "Combining probability distributions", 1986).
 */
export function poolProbabilities(pool: Pool, features: readonly number[], meaning: readonly number[]): number[] {
  return softmax(pool.bias.map((bias, at) =>
    bias + pool.features * Math.log(Math.max(least, features[at] ?? 0)) + pool.meaning * Math.log(Math.max(least, meaning[at] ?? 0))));
}
