import type { PredicateMention, TextDetails } from "../claims/text-details.ts";
import type { DetailPair } from "./comparison.ts";

/** Predicates of claim and source that say the same, the opposite, or the same with the parts exchanged. */
export interface PredicateComparison {
  readonly agreeing: readonly DetailPair<PredicateMention>[];
  readonly opposed: readonly DetailPair<PredicateMention>[];
  readonly swapped: readonly DetailPair<PredicateMention>[];
}

/** Parts of a transfer: other verbs are too often turned into nouns ("investment in Peru") to read their direction off the order of words. */
const transferRoles: ReadonlySet<string> = new Set(["giver", "taker", "debtor", "creditor"]);

/** The side that does it, by the order of the words; where both sides are named about it, or a passive names it. */
function doerOf({ predicate, sideBefore, sideAfter, isPassive }: PredicateMention): string | undefined {
  if (!transferRoles.has(predicate.roles["subject"] ?? "")) return undefined;
  if (isPassive) return sideAfter;
  return sideAfter === undefined || sideBefore === sideAfter ? undefined : sideBefore;
}

export function comparePredicates(claim: TextDetails, source: TextDetails): PredicateComparison {
  const agreeing: DetailPair<PredicateMention>[] = [];
  const opposed: DetailPair<PredicateMention>[] = [];
  const swapped: DetailPair<PredicateMention>[] = [];
  for (const one of claim.predicates) {
    for (const other of source.predicates) {
      const pair = { claim: one, source: other };
      const isSame = one.predicate.id === other.predicate.id;
      const isOpposite = one.predicate.opposite === other.predicate.id || other.predicate.opposite === one.predicate.id;
      if (isSame || isOpposite) (isSame === (one.isNegated === other.isNegated) ? agreeing : opposed).push(pair);
      const isInverse = one.predicate.inverse === other.predicate.id || other.predicate.inverse === one.predicate.id;
      const [doer, otherDoer] = [doerOf(one), doerOf(other)];
      // Both sold, or one sold what the other says it bought.
      const isDirected = isSame || isInverse;
      if (isDirected && doer && otherDoer && (doer === otherDoer) === isInverse) swapped.push(pair);
    }
  }
  // What the other text also says in agreement is not opposed: "backed the resolution that condemned" names support and condemnation.
  const isAgreed = ({ claim: one, source: other }: DetailPair<PredicateMention>) => agreeing.some((pair) => pair.claim === one || pair.source === other);
  return { agreeing, opposed: opposed.filter((pair) => !isAgreed(pair)), swapped };
}
