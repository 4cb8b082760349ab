/** A claim with the passage it is held against, in plain text. */
export interface StancePair {
  readonly claim: string;
  readonly passage: string;
}

/** Probabilities that sum to 1. */
export interface StanceProbabilities {
  readonly supports: number;
  readonly refutes: number;
  /** About the same matter, not enough to confirm or refute. */
  readonly related: number;
  readonly unrelated: number;
}

/** Judges whether a passage supports or refutes a claim; the weights live outside the core. */
export interface StanceModel {
  judge(pair: StancePair): StanceProbabilities;
}
