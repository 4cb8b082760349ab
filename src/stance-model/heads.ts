import type { Head, WeightFile } from "./weight-file.ts";

/** Answers one of the two questions from what the encoder made of a sequence: a number for each of the head's labels. */
export type Heads = (summary: Float32Array, head: Head) => number[];

interface Matrix {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

function multiply({ weights, bias }: Matrix, input: Float32Array): number[] {
  const result: number[] = [];
  let at = 0;
  for (const start of bias) {
    let sum = start;
    for (let column = 0; column < input.length; column++) sum += (weights[at++] ?? 0) * (input[column] ?? 0);
    result.push(sum);
  }
  return result;
}

/** The pooling layer and the two classifiers, as copies: the file may be let go of afterwards. */
export function createHeads(file: WeightFile): Heads {
  const matrix = (name: string): Matrix => ({
    weights: file.floats(`${name}.weight`).slice(),
    bias: file.floats(`${name}.bias`).slice(),
  });
  const pooler = matrix("pooler");
  const heads = { pair: matrix("pair"), sentence: matrix("sentence") };
  return (summary, head) => multiply(heads[head], Float32Array.from(multiply(pooler, summary), Math.tanh));
}
