import { beforeAll, describe, expect, it } from "vitest";
import { compileKernels } from "../../../src/stance-model/compile-kernels.ts";
import type { KernelSources } from "../../../src/stance-model/kernel.ts";
import type { InputSequence } from "../../../src/stance-model/input-sequence.ts";
import { createNetwork } from "../../../src/stance-model/network.ts";
import type { Network } from "../../../src/stance-model/network.ts";
import type { StanceConfig } from "../../../src/stance-model/stance-config.ts";
import { readWeightFile } from "../../../src/stance-model/weight-file.ts";
import type { Head, WeightFile } from "../../../src/stance-model/weight-file.ts";
import { createRandom, tinyConfig, makeWeightFile } from "../../support/make-weight-file.ts";
import { runReference } from "../../support/reference-network.ts";
import { compileTimeout } from "../../support/compile-timeout.ts";

/** A value that lies between two integers may be rounded to the other one; a wrong formula costs hundreds of times as much. */
const tolerance = 1e-3;

const random = createRandom(3);
const makeSequence = (length: number, { vocab, types }: StanceConfig): InputSequence => ({
  ids: Array.from({ length }, () => Math.floor(random() * vocab)),
  types: Array.from({ length }, (_, index) => Math.min(types - 1, Math.floor((index * types) / length))),
});

let kernels: KernelSources;
beforeAll(async () => { kernels = await compileKernels(); }, compileTimeout);

async function load(config: StanceConfig, seed: number) {
  const file = readWeightFile(makeWeightFile(config, seed));
  if (!file.ok) throw new Error(file.problem);
  return { file: file.value, network: await createNetwork(file.value, kernels) };
}

/** The largest difference between the kernel's logits and the plain ones. */
function compare(network: Network, file: WeightFile, sequence: InputSequence, head: Head): number {
  const expected = runReference(file, sequence, head);
  return Math.max(...network(sequence, head).map((logit, index) => Math.abs(logit - (expected[index] ?? NaN))));
}

describe("the network in the kernel against a plain computation", () => {
  it.each([2, 3, 4, 5, 8, 9, 17, 24])("agrees on a sequence of %i tokens", async (length) => {
    const { file, network } = await load(tinyConfig, length);
    const sequence = makeSequence(length, tinyConfig);
    for (const head of ["pair", "sentence"] as const) expect(compare(network, file, sequence, head)).toBeLessThan(tolerance);
  });

  it("agrees at the shipped width", async () => {
    const config = { ...tinyConfig, layers: 1, hidden: 384, heads: 12, headDim: 32, ffn: 1536 };
    const { file, network } = await load(config, 5);
    expect(compare(network, file, makeSequence(11, config), "pair")).toBeLessThan(tolerance);
  });

  it("is not disturbed by what an earlier, longer sequence left behind", async () => {
    const { network } = await load(tinyConfig, 1);
    const short = makeSequence(5, tinyConfig);
    const before = network(short, "pair");
    network(makeSequence(24, tinyConfig), "pair");
    expect(network(short, "pair")).toEqual(before);
  });
});
