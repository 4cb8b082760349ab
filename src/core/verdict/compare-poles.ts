import type { PoleMention } from "../claims/text-details.ts";
import type { DetailPair } from "./compare-periods.ts";

/** Scales on which claim and source name opposite ends, and how many on which they name the same. */
export interface PoleComparison {
  readonly opposed: readonly DetailPair<PoleMention>[];
  readonly agreeing: number;
}

/**
 * Ends of scales ("rose"/"fell", "before"/"after") of a claim against those of a source. A scale of which either text names
 * both ends says nothing.
 */
export function comparePoles(claim: readonly PoleMention[], source: readonly PoleMention[]): PoleComparison {
  const opposed: DetailPair<PoleMention>[] = [];
  let agreeing = 0;
  for (const scale of new Set(claim.map((mention) => mention.scale))) {
    const [own, theirs] = [claim, source].map((mentions) => mentions.filter((mention) => mention.scale === scale)) as [PoleMention[], PoleMention[]];
    const [one, other] = [own[0], theirs[0]];
    const isClear = (mentions: readonly PoleMention[]) => mentions.every(({ pole }) => pole === mentions[0]?.pole);
    if (!one || !other || !isClear(own) || !isClear(theirs)) continue;
    if (one.pole === other.pole) agreeing++;
    else opposed.push({ claim: one, source: other });
  }
  return { opposed, agreeing };
}
