import type { SidesNamed } from "./find-sides.ts";
import type { PassageDispute } from "../pack/passage.ts";
import { hasConflict } from "./compare-claim.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import type { Comparison } from "./comparison.ts";
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

/**
 * The stance of one candidate by itself. A compared detail that differs makes support harder to say, and by features alone there is no
 * refutation without one; a claim that is nearly the source's own words is supported a little sooner.
 */
export function stanceOf({ stance, comparison, isJudgedByMeaning }: JudgedCandidate): Stance {
  const least = isJudgedByMeaning ? labelOptions.byMeaning : labelOptions.byFeatures;
  const { coverage, supported } = labelOptions.nearCopy;
  const differs = hasConflict(comparison);
  const isNearCopy = comparison.claimWords.coverage >= coverage;
  const leastSupports = isNearCopy ? Math.min(supported, least.supported) : least.supported;
  if (stance.supports >= (differs ? least.supportedDespiteConflict : leastSupports)) return "supports";
  return stance.refutes >= (differs ? least.contradicted : least.contradictedWithoutConflict) ? "refutes" : "neutral";
}

/** The lists of a comparison that hold details of a kind of dispute; what is said or denied is no list. */
const detailsOf: Readonly<Record<PassageDispute["kind"], (comparison: ClaimComparison) => Comparison<unknown> | undefined>> = {
  date: ({ periods }) => periods,
  number: ({ quantities }) => quantities,
  entity: ({ actors }) => actors,
  polarity: () => undefined,
};

/** True when the claim names the very detail on which the passages disagree: one has it, the other has another. */
function namesDisputed(kind: PassageDispute["kind"], one: JudgedCandidate, other: JudgedCandidate): boolean {
  const [has, hasAnother] = [detailsOf[kind](one.comparison), detailsOf[kind](other.comparison)];
  return !hasConflict(one.comparison) && (has?.matched.some(({ claim }) => hasAnother?.conflicting.some((pair) => pair.claim === claim)) ?? false);
}

/**
 * Two passages that are linked as disagreeing, where the claim names the detail in dispute; or both are for or against
 * this claim, and the compared details tell them apart, or one supports what the other refutes, or neither is sure.
 * What agrees comes first.
 */
function findDispute(judged: readonly JudgedCandidate[]): readonly [JudgedCandidate, JudgedCandidate] | undefined {
  const takesSides = (one: JudgedCandidate) => isAbout(one) >= labelOptions.aboutClaim && one.stance.supports + one.stance.refutes >= labelOptions.takesSides;
  const favour = ({ stance }: JudgedCandidate) => stance.supports - stance.refutes;
  const differs = (one: JudgedCandidate) => hasConflict(one.comparison);
  const isOpposed = (one: JudgedCandidate, other: JudgedCandidate) =>
    (!differs(one) && differs(other)) || (favour(one) > 0 && favour(other) < 0) || (stanceOf(one) === "neutral" && stanceOf(other) === "neutral");
  for (const one of judged.filter(takesSides).sort((a, b) => Number(differs(a)) - Number(differs(b)) || favour(b) - favour(a))) {
    for (const { passage, kind } of one.candidate.indexed.passage.disputes ?? []) {
      const other = judged.find(({ candidate }) => candidate.indexed.passage.id === passage);
      if (other && (namesDisputed(kind, one, other) || (takesSides(other) && isOpposed(one, other)))) return [one, other];
    }
  }
  return undefined;
}

/** What the decision must know of the sentence itself. */
export interface ClaimSetting {
  readonly sides: SidesNamed;
  /** It gives its matter as somebody's words: "according to …", "… said". */
  readonly isReported: boolean;
}

/** Probability of being a claim that a sentence needs. */
function leastClaim(isCovered: boolean, sides: SidesNamed): number {
  if (isCovered) return labelOptions.claim;
  if (sides === "no") return Infinity;
  return sides === "in-sentence" ? labelOptions.claimWithoutPassage : labelOptions.claimByContext;
}

/**
 * The label of a sentence from what it is and what the candidates say. The most relevant candidate decides; a
 * contradiction is given only when sure, and topic relatedness alone never leaves `related`. Without a passage only a
 * sentence about both sides is a claim on the topic.
 */
export function decideLabel(sentence: SentenceProbabilities, judged: readonly JudgedCandidate[], { sides, isReported }: ClaimSetting): Verdict {
  const best = judged[0];
  const about = best ? isAbout(best) : 0;
  const isCovered = best !== undefined && about >= labelOptions.aboutClaim;
  if (sentence.claim < leastClaim(isCovered, sides)) {
    return sentence.offTopic >= sentence.notClaim ? { label: "off-topic", confidence: sentence.offTopic } : { label: "not-claim", confidence: sentence.notClaim };
  }
  if (!isCovered) return { label: "unsupported", confidence: sentence.claim * (1 - about) };
  // What a named source says is so, whatever others say.
  const disagreement = isReported ? undefined : findDispute(judged);
  if (disagreement) {
    const [one, other] = disagreement;
    return { label: "disputed", confidence: Math.sqrt(isAbout(one) * isAbout(other)), deciding: one };
  }
  const supporting = judged.find((one) => stanceOf(one) === "supports" && isAbout(one) >= labelOptions.aboutClaim);
  if (supporting) return { label: "supported", confidence: supporting.stance.supports, deciding: supporting };
  if (stanceOf(best) === "refutes") return { label: "contradicted", confidence: best.stance.refutes, deciding: best };
  return { label: "related", confidence: sentence.claim * best.stance.related, deciding: best };
}
