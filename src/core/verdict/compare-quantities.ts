import type { Quantity } from "../claims/quantity.ts";
import type { Comparison, DetailPair } from "./comparison.ts";

/** Rounding that a plain number allows: 0.5 %; across units of measure ("a decade", "ten years"; months of 30.44 days): 3 %. */
const roundingShare = 0.005;
const convertedShare = 0.03;

const scaleOf = (quantity: Quantity): number => quantity.factor ?? 1;

/** True when both count the same thing: money of one currency, per cent, tanks, days. */
const isSameUnit = (one: Quantity, other: Quantity): boolean => one.kind === other.kind && one.unit === other.unit;

/** True when both measure in units of one kind: weeks and months. */
const isConvertible = (one: Quantity, other: Quantity): boolean => one.kind === other.kind && one.factor !== undefined && other.factor !== undefined;

/** True when one counts a kind of what the other counts: MiG-29 and fighters. */
const isRelated = (one: Quantity, other: Quantity): boolean =>
  one.kind === other.kind && (one.families.includes(other.unit) || other.families.includes(one.unit));

const overlaps = (one: Quantity, other: Quantity): boolean => {
  const [a, b] = [scaleOf(one), scaleOf(other)];
  const slack = Math.max(Math.abs(one.value * a), Math.abs(other.value * b)) * (a === b ? roundingShare : convertedShare);
  return one.low * a <= other.high * b + slack && one.high * a >= other.low * b - slack;
};

const distance = (one: Quantity, other: Quantity): number =>
  Math.abs(Math.log((Math.abs(one.value * scaleOf(one)) + 1) / (Math.abs(other.value * scaleOf(other)) + 1)));

const agrees = (one: Quantity, other: Quantity): boolean => (isSameUnit(one, other) || isConvertible(one, other) || isRelated(one, other)) && overlaps(one, other);

/** Units mixed up ("three weeks" for "three months"), or one unit under two names ("fiftieth anniversary", "40 years of relations"). */
const isExchanged = (one: Quantity, other: Quantity): boolean =>
  isConvertible(one, other) && (one.value === other.value || one.factor === other.factor && isRelated(one, other));

/** "first" is set against "second" or "third"; beside a 160th it is mostly an adverb. */
const isOrdinalAdverb = (one: Quantity, other: Quantity): boolean =>
  one.kind === "rank" && Math.min(one.value, other.value) === 1 && Math.max(one.value, other.value) >= 10;

/** Other numbers of a kind may measure something else: they do not conflict. */
const conflicts = (one: Quantity, other: Quantity): boolean =>
  !overlaps(one, other) && (isSameUnit(one, other) || isExchanged(one, other)) && !isOrdinalAdverb(one, other);

/**
 * Numbers of a claim against numbers of a source: first each number that has a match takes it; then each one left conflicts with
 * the nearest of the source that no other number of the claim says. Numbers of different units do not conflict; equal counts of
 * things that are named differently match, unless the source counts just those things otherwise ("two Mi-171 and six Mi-35"
 * for six and two).
 */
export function compareQuantities(claim: readonly Quantity[], source: readonly Quantity[]): Comparison<Quantity> {
  const matched: DetailPair<Quantity>[] = [];
  const conflicting: DetailPair<Quantity>[] = [];
  const missing: Quantity[] = [];
  for (const own of claim) {
    const rivals = source.filter((other) => conflicts(own, other)).sort((a, b) => distance(own, a) - distance(own, b));
    const isCountedOtherwise = own.unit !== "" && rivals.length > 0;
    const match = source.find((other) => agrees(own, other))
      ?? (own.kind === "count" && !isCountedOtherwise ? source.find((other) => other.kind === "count" && overlaps(own, other)) : undefined);
    const rival = match ? undefined : rivals.find((other) => !claim.some((another) => agrees(another, other)));
    if (match) matched.push({ claim: own, source: match });
    else if (rival) conflicting.push({ claim: own, source: rival });
    else missing.push(own);
  }
  return { matched, conflicting, missing };
}
