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
  const scores = pool.bias.map((bias, at) =>
    bias + pool.features * Math.log(Math.max(least, features[at] ?? 0)) + pool.meaning * Math.log(Math.max(least, meaning[at] ?? 0)));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
