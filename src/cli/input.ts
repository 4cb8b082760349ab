import type { Language, PageContext, TextBlock } from "../core/text/text-block.ts";

/** A running text: all its sentences are judged. */
export interface PageInput {
  readonly kind: "page";
  readonly context: PageContext;
  readonly blocks: readonly TextBlock[];
}

/** A sentence of its own, as a line of a .jsonl file has it. */
export interface SentenceInput {
  readonly id?: string | number;
  readonly text: string;
  readonly title?: string;
  /** The sentence before it: read for what "it" and "that year" mean, not judged. */
  readonly before?: string;
  readonly language?: Language;
}

export interface SentencesInput {
  readonly kind: "sentences";
  readonly sentences: readonly SentenceInput[];
  /** "line 3: reason" */
  readonly problems: readonly string[];
}

export type Input = PageInput | SentencesInput;
