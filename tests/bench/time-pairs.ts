import { createStanceModel } from "../../src/stance-model/stance-model.ts";
import type { InputTexts } from "../../src/stance-model/input-sequence.ts";

export interface TimedInput {
  readonly pairs: readonly (Omit<InputTexts, "passage"> & { readonly passage: string })[];
  readonly weights: ArrayBuffer;
  readonly vocabulary: object;
  readonly kernels: readonly Uint8Array<ArrayBuffer>[];
}

/** Milliseconds of each pair, after a first round that warms the engine. */
export async function timePairs({ pairs, weights, vocabulary, kernels }: TimedInput): Promise<number[]> {
  const model = await createStanceModel(weights, vocabulary, kernels);
  if (!model.ok) throw new Error(model.problem);
  for (const pair of pairs.slice(0, 40)) model.value.judge(pair);
  return pairs.map((pair) => {
    const before = performance.now();
    model.value.judge(pair);
    return performance.now() - before;
  });
}

/** The same in a page whose server has the weights and the kernels. */
export async function timeServedPairs(pairs: TimedInput["pairs"], vocabulary: object, kernelCount: number): Promise<number[]> {
  const read = async (path: string) => (await fetch(path)).arrayBuffer();
  const kernels = await Promise.all(Array.from({ length: kernelCount }, async (_, index) => new Uint8Array(await read(`/kernel-${index}`))));
  return timePairs({ pairs, vocabulary, kernels, weights: await read("/weights") });
}
