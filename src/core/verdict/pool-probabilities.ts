import { softmax } from "./linear-model.ts";
import { logProbability } from "./log-probability.ts";

/** Weights of a log-linear pool of two opinions over the same classes, with a bias for each class. */
export interface Pool {
  readonly features: number;
  readonly meaning: number;
  readonly bias: readonly number[];
}

/**
 * Joins what the features and the meaning model say of one question: a weighted product of experts
 * (Genest & Zidek, "Combining probability distributions", 1986).
 */
export function poolProbabilities(pool: Pool, features: readonly number[], meaning: readonly number[]): number[] {
  return softmax(pool.bias.map((bias, at) => bias + pool.features * logProbability(features[at] ?? 0) + pool.meaning * logProbability(meaning[at] ?? 0)));
}
