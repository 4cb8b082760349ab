import { describe, expect, it } from "vitest";
import { readWeightFile } from "../../../src/stance-model/weight-file.ts";
import { makeWeightFile, tinyConfig } from "../../support/make-weight-file.ts";

const good = () => makeWeightFile(tinyConfig);
const withHeader = (change: Record<string, unknown>) => makeWeightFile(tinyConfig, 1, (header) => ({ ...header, ...change }));
const withConfig = (change: Record<string, unknown>) => makeWeightFile(tinyConfig, 1, (header) => ({ ...header, config: { ...tinyConfig, activation: "gelu", ...change } }));

function withByte(at: number, value: number): ArrayBuffer {
  const file = good();
  new Uint8Array(file)[at] = value;
  return file;
}

describe("a weight file", () => {
  it("is read: sizes, labels, tensors", () => {
    const file = readWeightFile(good());
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.config).toMatchObject({ layers: 2, hidden: 32, eos: 2 });
    expect(file.value.labels.pair).toEqual(["supports", "refutes", "related", "unrelated"]);
    expect(file.value.integers("layer.1.down.weight")).toHaveLength(32 * 64);
    expect(() => file.value.floats("layer.1.down.weight")).toThrow("layer.1.down.weight");
  });

  it.each([
    ["empty", new ArrayBuffer(0), "does not begin"],
    ["of another kind", withByte(0, 0x50), "does not begin"],
    ["cut inside its header", good().slice(0, 100), "inside its header"],
    ["cut inside its tensors", good().slice(0, -64), "cut short: tensor sentence.weight"],
    ["with a broken header", withByte(16, 0x2c), "not readable JSON"],
    ["of a later version", withHeader({ version: 3 }), "version 3"],
    ["with other labels", withHeader({ labels: { pair: ["yes", "no"], sentence: [] } }), "labels"],
    ["without temperatures", withHeader({ temperature: { pair: 1 } }), "sentence temperature"],
    ["without tensors", withHeader({ tensors: undefined }), "embeddings.word.weight"],
    ["with tensors outside it", withHeader({ tensors: [{ name: "embeddings.word.weight", dtype: "i8", shape: [40, 32], offset: -64, bytes: 1280 }] }), "lies outside"],
    ["whose tensors have other sizes", withConfig({ ffn: 128 }), "layer.0.up.weight"],
    ["with no number of layers", withConfig({ layers: "6" }), "layers"],
    ["with another activation", withConfig({ activation: "relu" }), "relu"],
    ["of a shape that the kernel does not compute", withConfig({ heads: 4, headDim: 8 }), "multiples"],
  ])("%s is refused with the reason", (_, file, reason) => {
    const result = readWeightFile(file);
    expect(result).toMatchObject({ ok: false, problem: expect.stringContaining(reason) as string });
  });
});
