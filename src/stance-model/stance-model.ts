import { softmax } from "../core/verdict/linear-model.ts";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import { buildSequence } from "./input-sequence.ts";
import type { InputTexts } from "./input-sequence.ts";
import type { KernelSources } from "./kernel.ts";
import { createNetwork } from "./network.ts";
import type { Network } from "./network.ts";
import { fail, succeed } from "./result.ts";
import type { Result } from "./result.ts";
import { createTokenizer } from "./tokenizer.ts";
import { readVocabulary } from "./vocabulary.ts";
import { readWeightFile, UnknownTensorError } from "./weight-file.ts";
import type { Head, WeightFile } from "./weight-file.ts";

/**
 * Makes the meaning model from the unpacked stance.bin.gz, the parsed tokenizer.json and the compiled kernels.
 * A damaged or foreign file, or a browser that can run no kernel, gives a problem in one sentence.
 */
export async function createStanceModel(
  weights: ArrayBuffer, vocabulary: unknown, kernels: KernelSources,
): Promise<Result<StanceModel>> {
  const file = readWeightFile(weights);
  if (!file.ok) return fail(`The stance model cannot be used: ${file.problem}.`);
  const words = readVocabulary(vocabulary);
  if (!words.ok) return fail(`The stance model's tokenizer cannot be used: ${words.problem}.`);
  const { config, labels, temperature } = file.value;
  if (words.value.size !== config.vocab) {
    return fail(`The stance model knows ${config.vocab} pieces, its tokenizer has ${words.value.size}: they do not belong together.`);
  }
  const tokenize = createTokenizer(words.value, config.unk);
  const started = await startNetwork(file.value, kernels);
  if (!started.ok) return started;
  /** Asks one head; the answer gives the probability of a label. */
  const ask = (texts: InputTexts, head: Head): ((label: string) => number) => {
    const logits = started.value(buildSequence(texts, tokenize, words.value, config), head);
    const probabilities = softmax(logits.map((logit) => logit / temperature[head]));
    return (label) => probabilities[labels[head].indexOf(label)] ?? 0;
  };
  return succeed({
    judge(pair) {
      const of = ask(pair, "pair");
      return { supports: of("supports"), refutes: of("refutes"), related: of("related"), unrelated: of("unrelated") };
    },
    classify({ text, before, title }) {
      const of = ask({ claim: text, before, title }, "sentence");
      return { claim: of("claim"), notClaim: of("not-claim"), offTopic: of("off-topic") };
    },
  });
}

/** A browser may refuse WebAssembly (a policy without 'wasm-unsafe-eval') or lack its SIMD. */
async function startNetwork(file: WeightFile, kernels: KernelSources): Promise<Result<Network>> {
  try {
    return succeed(await createNetwork(file, kernels));
  } catch (error) {
    if (error instanceof UnknownTensorError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`The stance model's kernel cannot run here: ${reason.replace(/\.+$/, "")}.`);
  }
}
