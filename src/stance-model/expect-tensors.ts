import type { StanceConfig } from "./stance-config.ts";

/** Name, type and sizes of a tensor in a weight file. */
export interface TensorShape {
  readonly name: string;
  readonly dtype: "i8" | "f32";
  readonly shape: readonly number[];
}

const floats = (name: string, ...shape: number[]): TensorShape => ({ name, dtype: "f32", shape });

/** A quantised matrix [outputs, inputs] with its scale and bias per output. */
const linear = (name: string, outputs: number, inputs: number): TensorShape[] => [
  { name: `${name}.weight`, dtype: "i8", shape: [outputs, inputs] },
  floats(`${name}.scale`, outputs),
  floats(`${name}.bias`, outputs),
];

const norm = (name: string, width: number): TensorShape[] => [floats(`${name}.weight`, width), floats(`${name}.bias`, width)];

/** Every tensor that a weight file of this shape must hold (training/FORMAT.md), in file order. */
export function expectTensors({ layers, hidden, ffn, vocab, maxPositions, types }: StanceConfig): TensorShape[] {
  const layer = (index: number): TensorShape[] => [
    ...["q", "k", "v", "o"].flatMap((part) => linear(`layer.${index}.${part}`, hidden, hidden)),
    ...norm(`layer.${index}.norm1`, hidden),
    ...linear(`layer.${index}.up`, ffn, hidden),
    ...linear(`layer.${index}.down`, hidden, ffn),
    ...norm(`layer.${index}.norm2`, hidden),
  ];
  return [
    { name: "embeddings.word.weight", dtype: "i8", shape: [vocab, hidden] },
    floats("embeddings.word.scale", vocab),
    floats("embeddings.position", maxPositions, hidden),
    floats("embeddings.type", types, hidden),
    ...norm("embeddings.norm", hidden),
    ...Array.from({ length: layers }, (_, index) => layer(index)).flat(),
    floats("pooler.weight", hidden, 2 * hidden),
    floats("pooler.bias", hidden),
    floats("pair.weight", 4, hidden),
    floats("pair.bias", 4),
    floats("sentence.weight", 3, hidden),
    floats("sentence.bias", 3),
  ];
}
