import type { PoleMention } from "../claims/text-details.ts";
import type { DetailPair } from "./comparison.ts";

/**
 * The scales ("rose"/"fell", "before"/"after") of which claim and source name opposite ends. A scale of which either text
 * names both ends says nothing. By themselves opposite words decide nothing: 8 % of the contradictions without another
 * difference have them, and 2 % of the supported claims.
 */
export function comparePoles(claim: readonly PoleMention[], source: readonly PoleMention[]): readonly DetailPair<PoleMention>[] {
  return [...new Set(claim.map(({ scale }) => scale))].flatMap((scale) => {
    const [own, theirs] = [claim, source].map((mentions) => mentions.filter((mention) => mention.scale === scale)) as [PoleMention[], PoleMention[]];
    const [one, other] = [own[0], theirs[0]];
    const isClear = (mentions: readonly PoleMention[]) => mentions.every(({ pole }) => pole === mentions[0]?.pole);
    return one && other && isClear(own) && isClear(theirs) && one.pole !== other.pole ? [{ claim: one, source: other }] : [];
  });
}
