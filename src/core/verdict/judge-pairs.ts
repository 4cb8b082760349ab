import type { ClaimText } from "../claims/describe-claim.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";
import type { PassageIndex } from "../retrieval/passage-index.ts";
import { averageOpinions } from "./average-opinions.ts";
import { compareClaim } from "./compare-claim.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import type { DecisionModel } from "./decision-model.ts";
import { describeOpinions } from "./describe-opinions.ts";
import { describePairs } from "./describe-pair.ts";
import { askedInEveryLanguage, judgedByMeaning } from "./label-options.ts";
import { measurePair } from "./pair-features.ts";
import type { PairFeatures } from "./pair-features.ts";
import { predictLinear } from "./linear-model.ts";
import type { StanceModel, StanceProbabilities } from "./stance-model.ts";
import { predictProbabilities } from "./tree-model.ts";

/** A candidate with what is thought of it. */
export interface JudgedCandidate {
  readonly candidate: Candidate;
  readonly comparison: ClaimComparison;
  readonly measured: PairFeatures;
  readonly stance: StanceProbabilities;
  /** The meaning model was asked too. */
  readonly isJudgedByMeaning: boolean;
}

/** Probability that the passage is about the claim at all. */
export const isAbout = ({ stance }: JudgedCandidate): number => 1 - stance.unrelated;

const toStance = ([supports = 0, refutes = 0, related = 0, unrelated = 1]: readonly number[]): StanceProbabilities => ({ supports, refutes, related, unrelated });

const sortByRelevance = (judged: JudgedCandidate[]): JudgedCandidate[] => judged.sort((a, b) => isAbout(b) - isAbout(a));

/** Judges each candidate by its features, the most relevant first. */
export function judgePairs(claim: ClaimText, candidates: readonly Candidate[], index: PassageIndex, lexicon: LexiconIndex, model: DecisionModel): JudgedCandidate[] {
  return sortByRelevance(candidates.map((candidate) => {
    const comparison = compareClaim(claim.details, candidate.indexed, index, lexicon);
    const measured = measurePair(claim.details, candidate, comparison, candidates);
    const stance = toStance(predictProbabilities(model.pair, measured));
    return { candidate, comparison, measured, stance, isJudgedByMeaning: false };
  }));
}

/**
 * Lets the meaning model join in on the most relevant candidates and those that disagree with them; each question takes it tens of
 * milliseconds. On a passage that may decide it is asked once for each language that the passage is stated in: the versions of a
 * statement lead it astray in different places (log loss with one language .599, with three .554; training/README.md).
 */
export function judgeByMeaning(claim: ClaimText, judged: readonly JudgedCandidate[], model: DecisionModel, meaning: StanceModel): JudgedCandidate[] {
  const disputing = new Set(judged.slice(0, judgedByMeaning).flatMap(({ candidate }) => (candidate.indexed.passage.disputes ?? []).map(({ passage }) => passage)));
  return sortByRelevance(judged.map((one, at) => {
    if (at >= judgedByMeaning && !disputing.has(one.candidate.indexed.passage.id)) return one;
    const join = (...opinions: [StanceProbabilities, ...StanceProbabilities[]]): StanceProbabilities =>
      toStance(predictLinear(model.joint, describeOpinions(one.stance, averageOpinions(opinions), one.measured, claim.details.language)));
    const [own, ...further] = describePairs(claim, one.candidate.indexed);
    const opinion = meaning.judge(own);
    const stance = join(opinion);
    const mayDecide = Math.max(stance.supports, stance.refutes) >= askedInEveryLanguage;
    return { ...one, stance: mayDecide ? join(opinion, ...further.map((pair) => meaning.judge(pair))) : stance, isJudgedByMeaning: true };
  }));
}
