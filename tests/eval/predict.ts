import { compilePack } from "../../data/compile.ts";
import { loadChecker } from "../../src/cli/load-checker.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import type { Scored } from "./metrics.ts";

/** Judges every sentence as the command line does with a file of sentences. */
export function predictAll(sentences: readonly LabelledSentence[]): Scored[] {
  const compiled = compilePack();
  if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
  const checker = loadChecker(compiled.pack);
  return sentences.map((gold) => {
    const { label, confidence, evidence } = checker.checkSentence(gold.text, {
      language: gold.lang,
      ...(gold.title ? { title: gold.title } : {}),
      ...(gold.before ? { before: gold.before } : {}),
    });
    return { gold, predicted: { label, confidence, evidence: evidence.map((one) => one.passage) } };
  });
}
