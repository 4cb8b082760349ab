import type { Period } from "../claims/period.ts";
import { yearOf } from "../claims/period.ts";

/** Two details of a kind, one from each text. */
export interface DetailPair<T> {
  readonly claim: T;
  readonly source: T;
}

/** How the details of one kind stand to each other. */
export interface Comparison<T> {
  readonly matched: readonly DetailPair<T>[];
  /** The same kind of detail with other content. */
  readonly conflicting: readonly DetailPair<T>[];
  /** Details of the claim that the source has no counterpart for. */
  readonly missing: readonly T[];
}

const overlap = (one: Period, other: Period): boolean => one.from <= other.to && one.to >= other.from;

const width = (period: Period): number => period.to - period.from;

/** How far two periods lie apart, in days; 0 when they overlap. */
const distance = (one: Period, other: Period): number => Math.max(0, one.from - other.to, other.from - one.to);

/**
 * Dates of a claim against dates of a source. A claim's date matches when it overlaps one of the source's dates, and
 * conflicts with the nearest of them when it overlaps none.
 */
export function comparePeriods(claim: readonly Period[], source: readonly Period[]): Comparison<Period> {
  const matched: DetailPair<Period>[] = [];
  const conflicting: DetailPair<Period>[] = [];
  const missing: Period[] = [];
  for (const period of claim) {
    const same = source.filter((other) => overlap(period, other)).sort((a, b) => width(a) - width(b))[0];
    const nearest = [...source].sort((a, b) => distance(period, a) - distance(period, b))[0];
    if (same) matched.push({ claim: period, source: same });
    else if (nearest) conflicting.push({ claim: period, source: nearest });
    else missing.push(period);
  }
  return { matched, conflicting, missing };
}

/** Years between two periods that do not overlap. */
export const yearsApart = ({ claim, source }: DetailPair<Period>): number =>
  claim.from > source.to ? yearOf(claim.from) - yearOf(source.to) : yearOf(source.from) - yearOf(claim.to);
