/** Multinomial logistic regression over named inputs: `weights[class][input]`, a bias for each class. */
export interface LinearModel {
  readonly inputs: readonly string[];
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** Positive numbers that sum to 1, in the proportions e^score. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Probability of each class; inputs that are not given count as 0. */
export function predictLinear({ inputs, weights, bias }: LinearModel, given: Readonly<Record<string, number>>): number[] {
  const values = inputs.map((name) => given[name] ?? 0);
  return softmax(bias.map((start, at) => values.reduce((sum, value, input) => sum + value * (weights[at]?.[input] ?? 0), start)));
}
