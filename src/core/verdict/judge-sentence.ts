import type { ClaimText } from "../claims/describe-claim.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";
import type { DecisionModel } from "./decision-model.ts";
import { describeSurroundings } from "./describe-pair.ts";
import { poolProbabilities } from "./pool-probabilities.ts";
import { measureSentence } from "./sentence-features.ts";
import { scoreGrams } from "./sentence-grams.ts";
import type { SentenceProbabilities, StanceModel } from "./stance-model.ts";
import { predictProbabilities } from "./tree-model.ts";

const toSentence = ([offTopic = 0, notClaim = 0, claim = 0]: readonly number[]): SentenceProbabilities => ({ offTopic, notClaim, claim });

const fromSentence = ({ offTopic, notClaim, claim }: SentenceProbabilities): number[] => [offTopic, notClaim, claim];

/** How likely the sentence is off the topic, no claim, or a claim; from its words and from what the index has for it. */
export function judgeSentence(claim: ClaimText, candidates: readonly Candidate[], model: DecisionModel): SentenceProbabilities {
  const [gramsOffTopic = 0, gramsNotClaim = 0, gramsClaim = 0] = scoreGrams(model.grams, claim.details.tokens);
  const features = { ...measureSentence(claim, candidates), gramsOffTopic, gramsNotClaim, gramsClaim };
  return toSentence(predictProbabilities(model.sentence, features));
}

/** Lets the meaning model join in. */
export const judgeSentenceByMeaning = (claim: ClaimText, sentence: SentenceProbabilities, model: DecisionModel, meaning: StanceModel): SentenceProbabilities =>
  toSentence(poolProbabilities(model.pool, fromSentence(sentence), fromSentence(meaning.classify({ text: claim.details.text, ...describeSurroundings(claim) }))));
