import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileKernel } from "../../../src/stance-model/compile-kernel.ts";
import { buildSequence } from "../../../src/stance-model/input-sequence.ts";
import type { InputTexts } from "../../../src/stance-model/input-sequence.ts";
import { loadStanceModel, modelFolder } from "../../../src/stance-model/load-stance-model-node.ts";
import { createNetwork } from "../../../src/stance-model/network.ts";
import type { Network } from "../../../src/stance-model/network.ts";
import type { StanceConfig } from "../../../src/stance-model/stance-config.ts";
import { createTokenizer } from "../../../src/stance-model/tokenizer.ts";
import type { Tokenizer } from "../../../src/stance-model/tokenizer.ts";
import { readVocabulary } from "../../../src/stance-model/vocabulary.ts";
import type { Vocabulary } from "../../../src/stance-model/vocabulary.ts";
import { readWeightFile } from "../../../src/stance-model/weight-file.ts";
import type { Head } from "../../../src/stance-model/weight-file.ts";
import { compileTimeout } from "../../support/compile-timeout.ts";

/** Rounding of activations moves a logit by a few ten-thousandths. */
const tolerance = 0.01;

interface Reference extends InputTexts {
  readonly ids: readonly number[];
  readonly types: readonly number[];
  readonly head: Head;
  readonly logits: readonly number[];
}

/** Every fourth line of the reference.jsonl that training/export.py wrote with the shipped weights: renew both together. */
const references = readFileSync(join(import.meta.dirname, "reference.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Reference);

describe.skipIf(!existsSync(join(modelFolder, "stance.bin")))("the shipped weights", () => {
  let config: StanceConfig;
  let network: Network;
  let tokenize: Tokenizer;
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    const file = readWeightFile(new Uint8Array(readFileSync(join(modelFolder, "stance.bin"))).buffer);
    const words = readVocabulary(JSON.parse(readFileSync(join(modelFolder, "tokenizer.json"), "utf8")));
    if (!file.ok || !words.ok) throw new Error("run loadStanceModel: it says what is wrong");
    config = file.value.config;
    vocabulary = words.value;
    network = await createNetwork(file.value, await compileKernel());
    tokenize = createTokenizer(vocabulary, config.unk);
  }, compileTimeout);

  it("give the token ids of training", () => {
    for (const { ids, types, ...texts } of references) expect(buildSequence(texts, tokenize, vocabulary, config)).toEqual({ ids, types });
  });

  it("give the logits of training (or reference.jsonl is of other weights)", () => {
    for (const { ids, types, head, logits } of references) {
      network({ ids, types }, head).forEach((logit, index) => expect(Math.abs(logit - (logits[index] ?? NaN))).toBeLessThan(tolerance));
    }
  }, compileTimeout);

  it("load from the folder", async () => {
    expect(await loadStanceModel(await compileKernel())).toMatchObject({ ok: true });
  });
});

it("a folder without weights is no error", async () => {
  expect(await loadStanceModel(await compileKernel(), import.meta.dirname)).toBeUndefined();
});
