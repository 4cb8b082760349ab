/** What surrounds a sentence; knowing it helps, where it is known. */
export interface StanceSurroundings {
  /** The sentence before. */
  readonly before?: string | undefined;
  /** Title of the page. */
  readonly title?: string | undefined;
}

/** A claim with the passage it is held against, in plain text. */
export interface StancePair extends StanceSurroundings {
  readonly claim: string;
  readonly passage: string;
}

/** A sentence by itself, in plain text. */
export interface StanceSentence extends StanceSurroundings {
  readonly text: string;
}

/** Probabilities that sum to 1. */
export interface StanceProbabilities {
  readonly supports: number;
  readonly refutes: number;
  /** About the same matter, not enough to confirm or refute. */
  readonly related: number;
  readonly unrelated: number;
}

/** Probabilities that sum to 1. */
export interface SentenceProbabilities {
  /** On the topic and checkable. */
  readonly claim: number;
  readonly notClaim: number;
  readonly offTopic: number;
}

/** Judges by meaning; the weights live outside the core. Each answer takes tens of milliseconds. */
export interface StanceModel {
  /** Does the passage support or refute the claim? */
  judge(pair: StancePair): StanceProbabilities;
  /** Is the sentence a claim at all? */
  classify(sentence: StanceSentence): SentenceProbabilities;
}
