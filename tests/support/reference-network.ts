import type { InputSequence } from "../../src/stance-model/input-sequence.ts";
import type { Head, WeightFile } from "../../src/stance-model/weight-file.ts";

type Rows = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const combine = (a: readonly number[], b: readonly number[], how: (x: number, y: number) => number) => a.map((x, index) => how(x, b[index] ?? NaN));
const add = (a: readonly number[], b: readonly number[]) => combine(a, b, (x, y) => x + y);
const multiply = (a: readonly number[], b: readonly number[]) => combine(a, b, (x, y) => x * y);
const dot = (a: readonly number[], b: readonly number[]) => sum(multiply(a, b));
const addRows = (a: Rows, b: Rows): Rows => a.map((row, index) => add(row, b[index] ?? []));
const columns = (rows: Rows): Rows => Array.from(rows[0] ?? [], (_, column) => rows.map((row) => row[column] ?? NaN));

/** erf by its Taylor series, or 1 where the rest is below a double's precision. */
function erf(x: number): number {
  if (Math.abs(x) > 5) return Math.sign(x);
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-18; n++) {
    term *= -x * x / n;
    total += term / (2 * n + 1);
  }
  return total * 2 / Math.sqrt(Math.PI);
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  return weights.map((weight) => weight / sum(weights));
}

/** Rounded to steps of the largest magnitude / 127. */
function quantize(x: readonly number[]): number[] {
  const step = Math.max(...x.map(Math.abs)) / 127 || 1;
  return x.map((value) => Math.round(value / step) * step);
}

/** The forward pass of training/FORMAT.md in doubles, written for reading along, not for speed. */
export function runReference(file: WeightFile, { ids, types }: InputSequence, head: Head): number[] {
  const { layers, hidden, heads, headDim, layerNormEps } = file.config;
  const vector = (name: string) => Array.from(file.floats(name));
  const row = (name: string, index: number, width: number) => Array.from(file.floats(name).subarray(index * width, (index + 1) * width));
  const normalize = (rows: Rows, name: string): Rows => {
    const [gain, bias] = [vector(`${name}.weight`), vector(`${name}.bias`)];
    return rows.map((x) => {
      const mean = sum(x) / x.length;
      const variance = sum(x.map((value) => (value - mean) ** 2)) / x.length;
      return add(multiply(x.map((value) => (value - mean) / Math.sqrt(variance + layerNormEps)), gain), bias);
    });
  };
  const project = (rows: Rows, name: string): Rows => {
    const [quantized, scales, bias] = [file.integers(`${name}.weight`), vector(`${name}.scale`), vector(`${name}.bias`)];
    const width = quantized.length / scales.length;
    const matrix = scales.map((scale, output) => Array.from(quantized.subarray(output * width, (output + 1) * width), (q) => q * scale));
    return rows.map(quantize).map((x) => add(matrix.map((weights) => dot(weights, x)), bias));
  };
  const apply = (name: string, x: readonly number[]) => vector(`${name}.bias`).map((bias, i) => bias + dot(row(`${name}.weight`, i, x.length), x));

  const embeddings: Rows = ids.map((id, position) => {
    const scale = file.floats("embeddings.word.scale")[id] ?? NaN;
    const word = Array.from(file.integers("embeddings.word.weight").subarray(id * hidden, (id + 1) * hidden), (q) => q * scale);
    return add(add(word, row("embeddings.position", position, hidden)), row("embeddings.type", types[position] ?? NaN, hidden));
  });
  let x = normalize(embeddings, "embeddings.norm");
  for (let layer = 0; layer < layers; layer++) {
    const part = (name: string) => `layer.${layer}.${name}`;
    const [q, k, v] = [project(x, part("q")), project(x, part("k")), project(x, part("v"))];
    const mixed = q.map((query) => Array.from({ length: heads }, (_, index) => {
      const own = (values: readonly number[]) => values.slice(index * headDim, (index + 1) * headDim);
      const weights = softmax(k.map((key) => dot(own(query), own(key)) / Math.sqrt(headDim)));
      return columns(v.map(own)).map((column) => dot(weights, column));
    }).flat());
    x = normalize(addRows(x, project(mixed, part("o"))), part("norm1"));
    const wide = project(x, part("up")).map((values) => values.map((u) => 0.5 * u * (1 + erf(u / Math.SQRT2))));
    x = normalize(addRows(x, project(wide, part("down"))), part("norm2"));
  }
  const mean = columns(x).map((column) => sum(column) / x.length);
  return apply(head, apply("pooler", [...x[0] ?? [], ...mean]).map(Math.tanh));
}
