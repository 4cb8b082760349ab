import type { Period } from "../claims/period.ts";
import { yearOf } from "../claims/period.ts";
import type { Comparison, DetailPair } from "./comparison.ts";

/** Two stretches of years agree when they share this part of the shorter one. */
const sharedPart = 0.4;
/** Widths in this ratio are of one precision: month and month, decade and ten years. */
const likeRatio = 3;

const width = (period: Period): number => period.to - period.from + 1;

const shared = (one: Period, other: Period): number => Math.min(one.to, other.to) - Math.max(one.from, other.from) + 1;

/** A day in its year agrees; of two stretches ("1963 to 1968", "1968 to 1975"; "the first half of the 1990s") more must be shared than an end. */
function agrees(one: Period, other: Period): boolean {
  const isStretch = one.precision === "range" && other.precision === "range";
  return shared(one, other) >= (isStretch ? sharedPart * Math.min(width(one), width(other)) : 1);
}

/** How far apart the precisions of two periods are: 1 for the same width. */
const ratio = (one: Period, other: Period): number => Math.max(width(one) / width(other), width(other) / width(one));

const isLike = (one: Period, other: Period): boolean => ratio(one, other) <= likeRatio;

/** How far two periods lie apart, in days; 0 when they overlap. */
const distance = (one: Period, other: Period): number => Math.max(0, one.from - other.to, other.from - one.to);

/** Pairs of periods that agree, closest precision first, each period in one pair. */
function pairAgreeing(claim: readonly Period[], source: readonly Period[]): DetailPair<Period>[] {
  const pairs = claim.flatMap((own) => source.filter((other) => agrees(own, other)).map((other) => ({ claim: own, source: other })));
  const taken = new Set<Period>();
  return pairs.sort((a, b) => ratio(a.claim, a.source) - ratio(b.claim, b.source)).filter((pair) => {
    if (taken.has(pair.claim) || taken.has(pair.source)) return false;
    taken.add(pair.claim).add(pair.source);
    return true;
  });
}

/**
 * Dates of a claim against dates of a source: those that agree are paired, closest precision first. A date of the claim that
 * is left conflicts with the nearest date of the source that is left and that no date of the claim already says as
 * precisely; unless it lies in a paired date of the source and none of its own precision is left ("in the 1990s, in 1998"
 * against "the 1990s"). A sentence with two facts ("signed in 2004 and again in 2006") so does not contradict a source that
 * speaks of one of them.
 */
export function comparePeriods(claim: readonly Period[], source: readonly Period[]): Comparison<Period> {
  const matched = pairAgreeing(claim, source);
  const conflicting: DetailPair<Period>[] = [];
  const missing: Period[] = [];
  const free = source.filter((other) => !matched.some((pair) => pair.source === other)
    && !claim.some((own) => agrees(own, other) && width(own) <= width(other) * likeRatio));
  for (const own of claim) {
    if (matched.some((pair) => pair.claim === own)) continue;
    const rivals = free.filter((other) => !agrees(own, other)).sort((a, b) => distance(own, a) - distance(own, b));
    const around = source.find((other) => agrees(own, other));
    const rival = around ? rivals.find((other) => isLike(own, other)) : rivals[0];
    if (rival) conflicting.push({ claim: own, source: rival });
    else if (around) matched.push({ claim: own, source: around });
    else missing.push(own);
  }
  return { matched, conflicting, missing };
}

/** Years between two periods that do not overlap, 0 for those that do. */
export const yearsApart = ({ claim, source }: DetailPair<Period>): number =>
  Math.max(0, yearOf(claim.from) - yearOf(source.to), yearOf(source.from) - yearOf(claim.to));
