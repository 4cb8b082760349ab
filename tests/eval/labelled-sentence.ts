import { readFileSync } from "node:fs";
import type { Language } from "../../src/core/text/text-block.ts";
import type { Label } from "../../src/core/verdict/finding.ts";

/** A sentence with the label and the passages that a reader who knows the index gives it. */
export interface LabelledSentence {
  readonly id: string;
  readonly lang: Language;
  readonly title?: string;
  readonly before?: string;
  readonly text: string;
  readonly label: Label;
  /** Passages accepted as evidence, best first. */
  readonly gold: readonly string[];
  readonly difficulty: string;
}

/** What the checker says of it. */
export interface Prediction {
  readonly label: Label;
  readonly confidence: number;
  readonly evidence: readonly string[];
}

/** Reads a file of labelled sentences, one JSON object a line. */
export const readLabelled = (path: string): LabelledSentence[] =>
  readFileSync(path, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line) as LabelledSentence);
