import type { InputSequence } from "./input-sequence.ts";
import { startKernel } from "./kernel.ts";
import type { KernelSources } from "./kernel.ts";
import { createMemoryPlan } from "./memory-plan.ts";
import type { MemoryPlan } from "./memory-plan.ts";
import { placeWeights } from "./place-weights.ts";
import type { LinearWeights } from "./place-weights.ts";
import type { StanceConfig } from "./stance-config.ts";
import { weightOffset } from "./pack-weights.ts";
import { keyBlock, rowBlock } from "./stance-model-options.ts";
import type { WeightFile } from "./weight-file.ts";

/** Runs the network's layers over one sequence; gives the vector of its first token, then the mean over all. */
export type Encoder = (sequence: InputSequence) => Float32Array;

const roundUp = (count: number, block: number) => Math.ceil(count / block) * block;

/** Where the layers' intermediate results lie; sized for the longest sequence. */
function planBuffers({ maxTokens, hidden, ffn, headDim }: StanceConfig, plan: MemoryPlan) {
  const rows = roundUp(maxTokens, rowBlock);
  const floats = (count: number) => plan.reserve(count * Float32Array.BYTES_PER_ELEMENT);
  return {
    ids: plan.reserve(rows * Int32Array.BYTES_PER_ELEMENT),
    types: plan.reserve(rows * Int32Array.BYTES_PER_ELEMENT),
    /** The stream that the layers add to. */
    x: floats(rows * hidden),
    /** What is to be added to it. */
    y: floats(rows * hidden),
    wide: floats(rows * Math.max(3 * hidden, ffn)),
    integers: plan.reserve(rows * Math.max(hidden, ffn)),
    steps: floats(rows),
    corrections: plan.reserve(rows * Int32Array.BYTES_PER_ELEMENT),
    attention: floats((headDim + rowBlock) * roundUp(maxTokens, keyBlock)),
  };
}

/** Copies the weights out of the file into the kernel's memory; the file may be let go of afterwards. */
export async function createEncoder(file: WeightFile, kernels: KernelSources): Promise<Encoder> {
  const { hidden, heads, headDim, ffn, layerNormEps } = file.config;
  const plan = createMemoryPlan();
  const weights = placeWeights(file, plan);
  const at = planBuffers(file.config, plan);
  const memory = plan.allocate();
  const kernel = await startKernel(kernels, memory);

  const project = (input: number, rows: number, { inner, outer, ...matrix }: LinearWeights, output: number) => {
    kernel.quantizeRows(input, rows, inner, weightOffset, at.integers, at.steps, at.corrections);
    kernel.linear(at.integers, at.steps, at.corrections, matrix.weights, matrix.scales, matrix.bias, output, rows, inner, outer);
  };

  return ({ ids, types }) => {
    const rows = ids.length;
    new Int32Array(memory.buffer, at.ids, rows).set(ids);
    new Int32Array(memory.buffer, at.types, rows).set(types);
    kernel.embed(at.ids, at.types, rows, hidden, weights.words, weights.wordScales, weights.positions, weights.types, at.x, at.y);
    kernel.addAndNormalize(at.x, at.y, weights.norm.gain, weights.norm.bias, rows, hidden, layerNormEps);
    for (const { qkv, o, norm1, up, down, norm2 } of weights.layers) {
      project(at.x, rows, qkv, at.wide);
      kernel.attention(at.wide, rows, heads, headDim, at.y, at.attention);
      project(at.y, rows, o, at.y);
      kernel.addAndNormalize(at.x, at.y, norm1.gain, norm1.bias, rows, hidden, layerNormEps);
      project(at.x, rows, up, at.wide);
      kernel.gelu(at.wide, rows * ffn);
      project(at.wide, rows, down, at.y);
      kernel.addAndNormalize(at.x, at.y, norm2.gain, norm2.bias, rows, hidden, layerNormEps);
    }
    return summarize(new Float32Array(memory.buffer, at.x, rows * hidden), hidden);
  };
}

/** The first row, then the mean of all rows. */
function summarize(x: Float32Array, hidden: number): Float32Array {
  const summary = new Float32Array(2 * hidden);
  summary.set(x.subarray(0, hidden));
  for (let column = 0; column < hidden; column++) {
    let sum = 0;
    for (let at = column; at < x.length; at += hidden) sum += x[at] ?? 0;
    summary[hidden + column] = (sum * hidden) / x.length;
  }
  return summary;
}
