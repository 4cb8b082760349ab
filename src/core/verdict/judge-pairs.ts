import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { ClaimText } from "../claims/describe-claim.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";
import type { PassageIndex } from "../retrieval/passage-index.ts";
import { compareClaim } from "./compare-claim.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import type { DecisionModel } from "./decision-model.ts";
import { measurePair } from "./pair-features.ts";
import type { StanceProbabilities } from "./stance-model.ts";
import { predictProbabilities } from "./tree-model.ts";

/** A candidate with what the features say of it. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly comparison: ClaimComparison;
  readonly stance: StanceProbabilities;
}

/** Probability that the passage is about the claim at all. */
export const isAbout = ({ stance }: JudgedCandidate): number => 1 - stance.unrelated;

/** Judges each candidate by its features, the most relevant first. */
export function judgePairs(claim: ClaimText, candidates: readonly Candidate[], index: PassageIndex, lexicon: LexiconIndex, model: DecisionModel): JudgedCandidate[] {
  return candidates
    .map((candidate) => {
      const comparison = compareClaim(claim.details, candidate.indexed, index, lexicon);
      const [supports = 0, refutes = 0, related = 0, unrelated = 1] = predictProbabilities(model.pair, measurePair(claim.details, candidate, comparison, candidates));
      return { candidate, comparison, stance: { supports, refutes, related, unrelated } };
    })
    .sort((a, b) => isAbout(b) - isAbout(a));
}
