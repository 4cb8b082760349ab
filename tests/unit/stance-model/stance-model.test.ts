import { beforeAll, describe, expect, it } from "vitest";
import { compileKernels } from "../../../src/stance-model/compile-kernels.ts";
import type { KernelSources } from "../../../src/stance-model/kernel.ts";
import { createStanceModel } from "../../../src/stance-model/stance-model.ts";
import { makeTokenizerFile } from "../../support/make-tokenizer-file.ts";
import { makeWeightFile, tinyConfig } from "../../support/make-weight-file.ts";
import { compileTimeout } from "../../support/compile-timeout.ts";

const letters = Object.fromEntries(Array.from("▁abcdefghijklmnopqrstuvwxyzабвгдежзи", (letter) => [letter, -2]));
const tokenizer = makeTokenizerFile(letters);
const config = { ...tinyConfig, vocab: tokenizer.pieces.length };

let kernels: KernelSources;
beforeAll(async () => { kernels = await compileKernels(); }, compileTimeout);

async function create(weights: ArrayBuffer) {
  const model = await createStanceModel(weights, tokenizer, kernels);
  if (!model.ok) throw new Error(model.problem);
  return model.value;
}

const sum = (answer: object) => Object.values(answer).reduce((total: number, value: number) => total + value, 0);

/** The highest probability of an answer at this temperature. */
async function judgeAt(pair: number): Promise<number> {
  const model = await create(makeWeightFile(config, 1, (header) => ({ ...header, temperature: { pair, sentence: 1 } })));
  return Math.max(...Object.values(model.judge({ claim: "abc", passage: "abd" })));
}

describe("the stance model", () => {
  it("answers with probabilities, and differently to different texts", async () => {
    const model = await create(makeWeightFile(config));
    const answer = model.judge({ claim: "abc", passage: "abd" });
    expect(sum(answer)).toBeCloseTo(1, 10);
    expect(sum(model.classify({ text: "abc" }))).toBeCloseTo(1, 10);
    expect(model.judge({ claim: "abc", passage: "xyz" })).not.toEqual(answer);
    expect(model.judge({ claim: "abc", passage: "abd", before: "efg" })).not.toEqual(answer);
    expect(model.judge({ claim: "abc", passage: "abd" })).toEqual(answer);
  });

  it("takes the order of the answers from the file", async () => {
    const usual = (await create(makeWeightFile(config))).judge({ claim: "abc", passage: "abd" });
    const labels = { pair: ["unrelated", "related", "refutes", "supports"], sentence: ["claim", "not-claim", "off-topic"] };
    const turned = (await create(makeWeightFile(config, 1, (header) => ({ ...header, labels })))).judge({ claim: "abc", passage: "abd" });
    expect(turned).toEqual({ supports: usual.unrelated, refutes: usual.related, related: usual.refutes, unrelated: usual.supports });
  });

  it("runs on a slower kernel where the engine does not know the fastest one", async () => {
    const model = await createStanceModel(makeWeightFile(config), tokenizer, [new Uint8Array(8), ...kernels]);
    expect(model).toMatchObject({ ok: true });
  });

  it("is less sure at a higher temperature", async () => {
    expect(await judgeAt(5)).toBeLessThan(await judgeAt(1));
  });

  it.each([
    ["foreign weights", new ArrayBuffer(64), tokenizer, undefined, "does not begin"],
    ["a foreign tokenizer", makeWeightFile(config), { type: "bpe" }, undefined, "tokenizer cannot be used"],
    ["a tokenizer of other weights", makeWeightFile({ ...config, vocab: config.vocab + 1 }), tokenizer, undefined, "do not belong together"],
    ["a kernel that does not start", makeWeightFile(config), tokenizer, [new Uint8Array(8)], "cannot run here"],
  ])("says in one sentence what is wrong with %s", async (_, weights, vocabulary, broken, reason) => {
    const result = await createStanceModel(weights, vocabulary, broken ?? kernels);
    expect(result).toMatchObject({ ok: false, problem: expect.stringMatching(new RegExp(`^The stance model.*${reason}.*\\.$`)) as string });
  });
});
