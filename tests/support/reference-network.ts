import type { InputSequence } from "../../src/stance-model/input-sequence.ts";
import type { Head, WeightFile } from "../../src/stance-model/weight-file.ts";

type Rows = readonly (readonly number[])[];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, index) => value * b[index]!));
const addRows = (a: Rows, b: Rows): Rows => a.map((row, i) => row.map((value, j) => value + b[i]![j]!));

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
      return x.map((value, i) => (value - mean) / Math.sqrt(variance + layerNormEps) * gain[i]! + bias[i]!);
    });
  };
  const project = (rows: Rows, name: string): Rows => {
    const [quantized, scales, bias] = [file.integers(`${name}.weight`), vector(`${name}.scale`), vector(`${name}.bias`)];
    const width = rows[0]!.length;
    const matrix = scales.map((scale, output) => Array.from(quantized.subarray(output * width, (output + 1) * width), (q) => q * scale));
    return rows.map((x) => matrix.map((weights, output) => dot(weights, x) + bias[output]!));
  };
  const apply = (name: string, x: readonly number[]) => vector(`${name}.bias`).map((bias, i) => bias + dot(row(`${name}.weight`, i, x.length), x));

  const words = file.integers("embeddings.word.weight");
  const embeddings: Rows = ids.map((id, position) => {
    const scale = file.floats("embeddings.word.scale")[id]!;
    const [at, type] = [row("embeddings.position", position, hidden), row("embeddings.type", types[position]!, hidden)];
    return at.map((value, i) => words[id * hidden + i]! * scale + value + type[i]!);
  });
  let x = normalize(embeddings, "embeddings.norm");
  for (let layer = 0; layer < layers; layer++) {
    const part = (name: string) => `layer.${layer}.${name}`;
    const [q, k, v] = [project(x, part("q")), project(x, part("k")), project(x, part("v"))];
    const mixed = q.map((query) => Array.from({ length: heads }, (_, index) => {
      const own = (values: readonly number[]) => values.slice(index * headDim, (index + 1) * headDim);
      const weights = softmax(k.map((key) => dot(own(query), own(key)) / Math.sqrt(headDim)));
      return own(v[0]!).map((_, column) => sum(weights.map((weight, j) => weight * own(v[j]!)[column]!)));
    }).flat());
    x = normalize(addRows(x, project(mixed, part("o"))), part("norm1"));
    const wide = project(x, part("up")).map((values) => values.map((u) => 0.5 * u * (1 + erf(u / Math.SQRT2))));
    x = normalize(addRows(x, project(wide, part("down"))), part("norm2"));
  }
  const mean = x[0]!.map((_, column) => sum(x.map((values) => values[column]!)) / x.length);
  return apply(head, apply("pooler", [...x[0]!, ...mean]).map(Math.tanh));
}
