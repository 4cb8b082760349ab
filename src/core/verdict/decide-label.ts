import type { SidesNamed } from "./find-sides.ts";
import { hasConflict } from "./compare-claim.ts";
import type { Label, Stance } from "./finding.ts";
import { isAbout } from "./judge-pairs.ts";
import type { JudgedCandidate } from "./judge-pairs.ts";
import { labelOptions } from "./label-options.ts";
import type { SentenceProbabilities } from "./stance-model.ts";

export interface Verdict {
  readonly label: Label;
  readonly confidence: number;
  /** The candidate that decided, when one did. */
  readonly deciding?: JudgedCandidate;
}

/** The stance of one candidate by itself; a compared detail that differs makes support harder and refutation easier to say. */
export function stanceOf({ stance, comparison, isJudgedByMeaning }: JudgedCandidate): Stance {
  const least = isJudgedByMeaning ? labelOptions.byMeaning : labelOptions.byFeatures;
  const differs = hasConflict(comparison);
  if (stance.supports >= (differs ? least.supportedDespiteConflict : least.supported)) return "supports";
  return stance.refutes >= (differs ? least.contradicted : least.contradictedWithoutConflict) ? "refutes" : "neutral";
}

/** A passage linked as disagreeing that says the opposite of what the deciding one says of this claim. */
const findDispute = (deciding: JudgedCandidate, judged: readonly JudgedCandidate[]): JudgedCandidate | undefined => {
  const linked = new Set(deciding.candidate.indexed.passage.disputes ?? []);
  return judged.find((other) => linked.has(other.candidate.indexed.passage.id) && other.stance.refutes >= labelOptions.disputed && other.stance.refutes > other.stance.supports);
};

/** Probability of being a claim that a sentence needs. */
function leastClaim(isCovered: boolean, sides: SidesNamed): number {
  if (isCovered) return labelOptions.claim;
  if (sides === "no") return Infinity;
  return sides === "nearby" ? labelOptions.claimWithoutPassage : labelOptions.claimByTitle;
}

/**
 * The label of a sentence from what it is and what the candidates say. The most relevant candidate decides; a
 * contradiction is given only when sure, and topic relatedness alone never leaves `related`. Without a passage only a
 * sentence about both sides is a claim on the topic.
 */
export function decideLabel(sentence: SentenceProbabilities, judged: readonly JudgedCandidate[], sides: SidesNamed): Verdict {
  const best = judged[0];
  const about = best ? isAbout(best) : 0;
  const isCovered = best !== undefined && about >= labelOptions.aboutClaim;
  if (sentence.claim < leastClaim(isCovered, sides)) {
    return sentence.offTopic >= sentence.notClaim ? { label: "off-topic", confidence: sentence.offTopic } : { label: "not-claim", confidence: sentence.notClaim };
  }
  if (!isCovered) return { label: "unsupported", confidence: sentence.claim * (1 - about) };
  const supporting = judged.find((one) => stanceOf(one) === "supports" && isAbout(one) >= labelOptions.aboutClaim);
  if (supporting) {
    const dispute = findDispute(supporting, judged);
    if (dispute) return { label: "disputed", confidence: Math.min(supporting.stance.supports, dispute.stance.refutes + supporting.stance.supports), deciding: supporting };
    return { label: "supported", confidence: supporting.stance.supports, deciding: supporting };
  }
  if (stanceOf(best) === "refutes") return { label: "contradicted", confidence: best.stance.refutes, deciding: best };
  return { label: "related", confidence: sentence.claim * best.stance.related, deciding: best };
}
