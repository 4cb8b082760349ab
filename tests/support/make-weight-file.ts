import { expectTensors } from "../../src/stance-model/expect-tensors.ts";
import type { StanceConfig } from "../../src/stance-model/stance-config.ts";

/** The shape of the network that is shipped (training/FORMAT.md). */
const fullConfig: StanceConfig = {
  layers: 6, hidden: 384, heads: 12, headDim: 32, ffn: 1536, vocab: 22_000, maxPositions: 176, types: 6,
  layerNormEps: 1e-12, maxTokens: 176, maxClaim: 64, maxPassage: 64, maxBefore: 24, maxTitle: 12, bos: 0, eos: 2, unk: 3,
};

/** The smallest shape that has two of everything. */
export const tinyConfig: StanceConfig = {
  ...fullConfig, layers: 2, hidden: 32, heads: 2, headDim: 16, ffn: 64, vocab: 40, maxPositions: 24, maxTokens: 24,
  maxClaim: 10, maxPassage: 10, maxBefore: 4, maxTitle: 3,
};

/** Repeatable numbers in 0..1 (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const magic = "STANCE1\0";
const roundUp = (bytes: number) => Math.ceil(bytes / 16) * 16;

/** A weight file of this shape with random weights of the size that trained ones have; `change` edits the header. */
export function makeWeightFile(
  config: StanceConfig, seed = 1, change: (header: Record<string, unknown>) => Record<string, unknown> = (header) => header,
): ArrayBuffer {
  const random = createRandom(seed);
  let size = 0;
  const tensors = expectTensors(config).map(({ name, dtype, shape }) => {
    const bytes = shape.reduce((product, length) => product * length, dtype === "i8" ? 1 : 4);
    const offset = size;
    size += roundUp(bytes);
    return { name, dtype, shape, offset, bytes };
  });
  const header = new TextEncoder().encode(JSON.stringify(change({
    format: "stance", version: 2, config: { ...config, pad: 1, activation: "gelu" },
    labels: { pair: ["supports", "refutes", "related", "unrelated"], sentence: ["claim", "not-claim", "off-topic"] },
    temperature: { pair: 1, sentence: 1.5 }, tensors,
  })));
  const start = 16 + roundUp(header.length);
  const file = new ArrayBuffer(start + size);
  const bytes = new Uint8Array(file);
  bytes.fill(0x20, 16, start);
  bytes.set(new TextEncoder().encode(magic));
  bytes.set(header, 16);
  new DataView(file).setUint32(8, start - 16, true);
  for (const { name, dtype, shape, offset } of tensors) {
    const count = shape.reduce((product, length) => product * length, 1);
    if (dtype === "i8") {
      const values = new Int8Array(file, start + offset, count);
      for (let i = 0; i < count; i++) values[i] = Math.round((random() * 2 - 1) * 63);
      continue;
    }
    const values = new Float32Array(file, start + offset, count);
    for (let i = 0; i < count; i++) values[i] = makeFloat(name, random(), config);
  }
  return file;
}

function makeFloat(name: string, random: number, { hidden, ffn }: StanceConfig): number {
  const signed = random * 2 - 1;
  if (name.endsWith(".scale")) return (0.5 + random) * 2 / (63 * Math.sqrt(name.includes("down") ? ffn : hidden));
  if (/norm\d?\.weight$/.test(name)) return 1 + signed / 2;
  if (/^(pooler|pair|sentence)\.weight$/.test(name)) return signed * 2 / Math.sqrt(hidden);
  return signed / 5;
}
