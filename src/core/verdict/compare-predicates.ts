import type { PredicateMention, TextDetails } from "../claims/text-details.ts";
import type { DetailPair } from "./compare-periods.ts";

/** Predicates of claim and source that say the same, the opposite, or the same with the parts exchanged. */
export interface PredicateComparison {
  readonly agreeing: readonly DetailPair<PredicateMention>[];
  readonly opposed: readonly DetailPair<PredicateMention>[];
  readonly swapped: readonly DetailPair<PredicateMention>[];
}

/** The side that gives, as the predicate's roles and the order of the words say. */
function giverOf({ predicate, sideBefore, sideAfter }: PredicateMention): string | undefined {
  if (predicate.roles["subject"] === "giver") return sideBefore;
  if (predicate.roles["subject"] === "taker") return sideAfter;
  return undefined;
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
      const [giver, otherGiver] = [giverOf(one), giverOf(other)];
      if (giver && otherGiver && giver !== otherGiver) swapped.push(pair);
    }
  }
  return { agreeing, opposed, swapped };
}
