import type { MemoryPlan } from "./memory-plan.ts";
import { packWeights } from "./pack-weights.ts";
import type { WeightFile } from "./weight-file.ts";

/** Addresses of a matrix product's weights (packed), scales and biases, with its sizes. */
export interface LinearWeights {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly inner: number;
  readonly outer: number;
}

/** Addresses of a normalisation's gain and bias. */
export interface NormWeights {
  readonly gain: number;
  readonly bias: number;
}

/** Addresses of all that the encoder reads. */
export interface EncoderWeights {
  readonly words: number;
  readonly wordScales: number;
  readonly positions: number;
  readonly types: number;
  readonly norm: NormWeights;
  readonly layers: readonly {
    readonly qkv: LinearWeights;
    readonly o: LinearWeights;
    readonly norm1: NormWeights;
    readonly up: LinearWeights;
    readonly down: LinearWeights;
    readonly norm2: NormWeights;
  }[];
}

/** Plans the encoder's weights into memory; q, k and v become one matrix product. */
export function placeWeights(file: WeightFile, plan: MemoryPlan): EncoderWeights {
  const { layers, hidden, ffn } = file.config;
  const floats = (...names: string[]): number => {
    const values = names.map((name) => file.floats(name));
    const count = values.reduce((sum, { length }) => sum + length, 0);
    return plan.place(count * 4, (memory, address) => {
      const target = new Float32Array(memory, address, count);
      let at = 0;
      for (const part of values) {
        target.set(part, at);
        at += part.length;
      }
    });
  };
  const linear = (names: readonly string[], inner: number, outerOfEach: number): LinearWeights => {
    const bytes = inner * outerOfEach;
    return {
      weights: plan.place(bytes * names.length, (memory, address) => names.forEach((name, index) => {
        packWeights(file.integers(`${name}.weight`), outerOfEach, inner, new Int8Array(memory, address + index * bytes, bytes));
      })),
      scales: floats(...names.map((name) => `${name}.scale`)),
      bias: floats(...names.map((name) => `${name}.bias`)),
      inner,
      outer: outerOfEach * names.length,
    };
  };
  const norm = (name: string): NormWeights => ({ gain: floats(`${name}.weight`), bias: floats(`${name}.bias`) });
  const words = file.integers("embeddings.word.weight");
  return {
    words: plan.place(words.length, (memory, address) => new Int8Array(memory, address).set(words)),
    wordScales: floats("embeddings.word.scale"),
    positions: floats("embeddings.position"),
    types: floats("embeddings.type"),
    norm: norm("embeddings.norm"),
    layers: Array.from({ length: layers }, (_, index) => {
      const name = `layer.${index}`;
      return {
        qkv: linear([`${name}.q`, `${name}.k`, `${name}.v`], hidden, hidden),
        o: linear([`${name}.o`], hidden, hidden),
        norm1: norm(`${name}.norm1`),
        up: linear([`${name}.up`], hidden, ffn),
        down: linear([`${name}.down`], ffn, hidden),
        norm2: norm(`${name}.norm2`),
      };
    }),
  };
}
