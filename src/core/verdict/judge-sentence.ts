import type { ClaimText } from "../claims/describe-claim.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";
import type { SentenceProbabilities } from "./decide-label.ts";
import type { DecisionModel } from "./decision-model.ts";
import { scoreGrams } from "./sentence-grams.ts";
import { measureSentence } from "./sentence-features.ts";
import { predictProbabilities } from "./tree-model.ts";

/** How likely the sentence is off the topic, no claim, or a claim; from its words and from what the index has for it. */
export function judgeSentence(claim: ClaimText, candidates: readonly Candidate[], model: DecisionModel): SentenceProbabilities {
  const [gramsOffTopic = 0, gramsNotClaim = 0, gramsClaim = 0] = scoreGrams(model.grams, claim.details.tokens);
  const features = { ...measureSentence(claim, candidates), gramsOffTopic, gramsNotClaim, gramsClaim };
  const [offTopic = 0, notClaim = 0, isClaim = 0] = predictProbabilities(model.sentence, features);
  return { offTopic, notClaim, claim: isClaim };
}
