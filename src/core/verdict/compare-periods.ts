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
 * Details of a claim against details of a source, in two passes: first each claim detail that has a match takes it; then
 * each one left conflicts with the nearest source detail that agrees with no other detail of the claim. A sentence with two
 * facts ("signed in 2004 and again in 2006") so does not contradict a source that speaks of one of them.
 *
 * @param agrees whether a detail of the claim and one of the source say the same
 * @param match the source detail that agrees with the claim's, if any
 * @param nearest the source details that can conflict with the claim's, nearest first
 */
export function alignDetails<T extends object>(
  claim: readonly T[],
  agrees: (detail: T, other: T) => boolean,
  match: (detail: T) => T | undefined,
  nearest: (detail: T) => readonly T[],
): Comparison<T> {
  const matched = claim.flatMap((detail) => {
    const source = match(detail);
    return source === undefined ? [] : [{ claim: detail, source }];
  });
  const conflicting: DetailPair<T>[] = [];
  const missing: T[] = [];
  for (const detail of claim) {
    if (matched.some((pair) => pair.claim === detail)) continue;
    const source = nearest(detail).find((other) => !claim.some((own) => agrees(own, other)));
    if (source === undefined) missing.push(detail);
    else conflicting.push({ claim: detail, source });
  }
  return { matched, conflicting, missing };
}

/**
 * Dates of a claim against dates of a source. A claim's date matches when it overlaps one of the source's dates (the most
 * precise of them), and conflicts with the nearest free one when it overlaps none.
 */
export const comparePeriods = (claim: readonly Period[], source: readonly Period[]): Comparison<Period> => alignDetails(
  claim,
  overlap,
  (period) => source.filter((other) => overlap(period, other)).sort((a, b) => width(a) - width(b))[0],
  (period) => [...source].sort((a, b) => distance(period, a) - distance(period, b)),
);

/** Years between two periods that do not overlap. */
export const yearsApart = ({ claim, source }: DetailPair<Period>): number =>
  claim.from > source.to ? yearOf(claim.from) - yearOf(source.to) : yearOf(source.from) - yearOf(claim.to);
