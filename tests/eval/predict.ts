import { loadChecker } from "../../src/cli/load-checker.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import type { Scored } from "./metrics.ts";

/** Judges every sentence as the command line does with a file of sentences. */
export function predictAll(sentences: readonly LabelledSentence[]): Scored[] {
  const loaded = loadChecker();
  if (!loaded.ok) throw new Error(loaded.problems.join("\n"));
  return sentences.map((gold) => {
    const { label, confidence, evidence } = loaded.checker.checkSentence(gold.text, {
      language: gold.lang,
      ...(gold.title ? { title: gold.title } : {}),
      ...(gold.before ? { before: gold.before } : {}),
    });
    return { gold, predicted: { label, confidence, evidence: evidence.map((one) => one.passage) } };
  });
}
