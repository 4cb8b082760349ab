import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { compileKernels } from "../../../src/stance-model/compile-kernels.ts";
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

/** An activation between two whole numbers may be rounded to either: that moves most logits not at all, some by hundredths. */
const tolerance = 0.01;

interface Reference extends InputTexts {
  readonly ids: readonly number[];
  readonly types: readonly number[];
  readonly head: Head;
  readonly logits: readonly number[];
}

/** Every fourth line of the reference.jsonl that training/export.py wrote with the shipped weights: renew both together. */
const references = readFileSync(join(import.meta.dirname, "reference.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Reference);

describe.skipIf(!existsSync(join(modelFolder, "stance.bin.gz")))("the shipped weights", () => {
  let config: StanceConfig;
  let network: Network;
  let tokenize: Tokenizer;
  let vocabulary: Vocabulary;
  beforeAll(async () => {
    const file = readWeightFile(new Uint8Array(gunzipSync(readFileSync(join(modelFolder, "stance.bin.gz")))).buffer);
    const words = readVocabulary(JSON.parse(readFileSync(join(modelFolder, "tokenizer.json"), "utf8")));
    if (!file.ok || !words.ok) throw new Error("run loadStanceModel: it says what is wrong");
    config = file.value.config;
    vocabulary = words.value;
    network = await createNetwork(file.value, await compileKernels());
    tokenize = createTokenizer(vocabulary, config.unk);
  }, compileTimeout);

  it("give the token ids of training", () => {
    for (const { ids, types, ...texts } of references) expect(buildSequence(texts, tokenize, vocabulary, config)).toEqual({ ids, types });
  });

  it("give the logits of training (or reference.jsonl is of other weights)", () => {
    const differences = references.map(({ ids, types, head, logits }) =>
      Math.max(...network({ ids, types }, head).map((logit, index) => Math.abs(logit - (logits[index] ?? NaN)))));
    expect(differences.toSorted((a, b) => a - b)[Math.floor(differences.length / 2)]).toBeLessThan(tolerance);
    expect(Math.max(...differences)).toBeLessThan(20 * tolerance);
  }, compileTimeout);

  it("load from the folder", async () => {
    expect(await loadStanceModel(await compileKernels())).toMatchObject({ ok: true });
  });
});

it("a folder without weights is no error", async () => {
  expect(await loadStanceModel(await compileKernels(), import.meta.dirname)).toBeUndefined();
});
