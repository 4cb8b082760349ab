import type { Sentence, TextSpan } from "../text/sentence.ts";
import type { TextQuoteSelector } from "../selector/text-quote-selector.ts";

/** One set of words in code, data, tests and screens. Never "true" or "false". */
export type Label = "supported" | "contradicted" | "disputed" | "related" | "unsupported" | "not-claim" | "off-topic";

/** The labels that are marked on the page, worst news first. */
export const markedLabels = ["contradicted", "disputed", "unsupported", "related", "supported"] as const;
export type MarkedLabel = (typeof markedLabels)[number];

/** Marked labels that ask for a second look. */
export const problemLabels: readonly MarkedLabel[] = ["contradicted", "disputed", "unsupported"];

export const isMarked = (label: Label): label is MarkedLabel => label !== "not-claim" && label !== "off-topic";

export type Stance = "supports" | "refutes" | "neutral";

export type DifferenceKind = "date" | "number" | "entity" | "polarity" | "role";

/** A detail on which claim and passage differ, in the words of each. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly claim: string;
  readonly source: string;
  /** Where in the sentence's text. */
  readonly claimSpan?: TextSpan;
  /** Where in the passage's statement in the sentence's language (English when there is none). */
  readonly sourceSpan?: TextSpan;
}

export interface Evidence {
  readonly passage: string;
  readonly source: string;
  readonly stance: Stance;
  /** 0..1, how sure we are that the passage is about this claim. */
  readonly score: number;
  readonly differences: readonly Difference[];
}

/** What we say of one sentence. Sentences that are not marked have a finding too: they are counted. */
export interface Finding {
  /** Stable over re-scans: hash of the normalised sentence + number of its occurrence. */
  readonly id: string;
  readonly sentence: Sentence;
  readonly label: Label;
  /** 0..1: of marks with 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Best first, for and against. */
  readonly evidence: readonly Evidence[];
  /** Differences to the deciding passage. */
  readonly differences: readonly Difference[];
  readonly selector: TextQuoteSelector;
}
