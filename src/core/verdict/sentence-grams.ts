import type { Token } from "../text/tokenise.ts";

/** The words and word pairs of a sentence and its first word: what tells a claim from a caption, a question or an opinion. */
export function listGrams(tokens: readonly Token[]): string[] {
  const words = tokens.map((token) => token.folded);
  const pairs = words.slice(1).map((word, at) => `${words[at]}_${word}`);
  return [...words, ...pairs, `^${words[0] ?? ""}`];
}

/** Linear model over tf-idf of grams: weights by class, already multiplied by idf. */
export interface GramModel {
  readonly bias: readonly number[];
  /** gram → [idf, weight of each class] */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Scores of the classes: sublinear tf × idf, normalised to length 1, times the weights. */
export function scoreGrams(model: GramModel, tokens: readonly Token[]): number[] {
  const counts = new Map<string, number>();
  for (const gram of listGrams(tokens)) {
    if (Object.hasOwn(model.weights, gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let squares = 0;
  const sums = model.bias.map(() => 0);
  for (const [gram, count] of counts) {
    const [idf = 0, ...weights] = model.weights[gram] ?? [];
    const value = (1 + Math.log(count)) * idf;
    squares += value * value;
    for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + value * weight;
  }
  const length = Math.sqrt(squares) || 1;
  return model.bias.map((bias, at) => bias + (sums[at] ?? 0) / length);
}
