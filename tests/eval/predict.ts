import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compilePack, packFolder } from "../../data/compile.ts";
import { loadChecker } from "../../src/cli/load-checker.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import type { Passage } from "../../src/core/pack/passage.ts";
import type { StanceModel } from "../../src/core/verdict/stance-model.ts";
import { compileKernels } from "../../src/stance-model/compile-kernels.ts";
import { loadStanceModel } from "../../src/stance-model/load-stance-model-node.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import type { Scored } from "./metrics.ts";

/** How sentences are judged: against which index, and with the meaning model or by features alone. */
export interface Setting {
  /** "seeds": the passages of the five documents, against which dev.jsonl is labelled. */
  readonly index: "seeds" | "all";
  readonly byMeaning: boolean;
}

function loadPack(index: Setting["index"]): Pack {
  const compiled = compilePack();
  if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
  if (index === "all") return compiled.pack;
  const lines = readFileSync(join(packFolder, "passages", "seeds.jsonl"), "utf8").trim().split("\n");
  const seeds = new Set(lines.map((line) => (JSON.parse(line) as Passage).id));
  return { ...compiled.pack, passages: compiled.pack.passages.filter((passage) => seeds.has(passage.id)) };
}

/** The shipped meaning model; throws when it is missing or damaged. */
export async function loadMeaning(): Promise<StanceModel> {
  const loaded = await loadStanceModel(await compileKernels());
  if (!loaded?.ok) throw new Error(loaded?.problem ?? "data/models has no stance.bin.gz");
  return loaded.value;
}

/** Judges every sentence as the command line does with a file of sentences. */
export async function predictAll(sentences: readonly LabelledSentence[], { index, byMeaning }: Setting): Promise<Scored[]> {
  const checker = loadChecker(loadPack(index));
  const meaning = byMeaning ? await loadMeaning() : undefined;
  return sentences.map((gold) => {
    const { label, confidence, evidence } = checker.checkSentence(gold.text, {
      language: gold.lang,
      ...(gold.title ? { title: gold.title } : {}),
      ...(gold.before ? { before: gold.before } : {}),
    }, meaning);
    return { gold, predicted: { label, confidence, evidence: evidence.map((one) => one.passage) } };
  });
}
