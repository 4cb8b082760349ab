import type { Quantity } from "../claims/quantity.ts";
import { alignDetails, type Comparison } from "./compare-periods.ts";

/** Rounding that a plain number allows: 0.5 %. */
const roundingShare = 0.005;

const agrees = (one: Quantity, other: Quantity): boolean => {
  const slack = Math.max(Math.abs(one.value), Math.abs(other.value)) * roundingShare;
  return one.low <= other.high + slack && one.high >= other.low - slack;
};

/** True when both count the same thing: money with money of one currency, per cent with per cent, tanks with tanks. */
export const isSameUnit = (one: Quantity, other: Quantity): boolean => one.kind === other.kind && one.unit === other.unit;

const distance = (one: Quantity, other: Quantity): number => Math.abs(Math.log((Math.abs(one.value) + 1) / (Math.abs(other.value) + 1)));

/** Numbers of a claim against numbers of a source; numbers of different units do not conflict. */
export const compareQuantities = (claim: readonly Quantity[], source: readonly Quantity[]): Comparison<Quantity> => alignDetails(
  claim,
  (quantity, other) => isSameUnit(quantity, other) && agrees(quantity, other),
  (quantity) => source.find((other) => isSameUnit(quantity, other) && agrees(quantity, other))
    ?? source.find((other) => quantity.kind === other.kind && quantity.kind === "count" && agrees(quantity, other)),
  (quantity) => source.filter((other) => isSameUnit(quantity, other)).sort((a, b) => distance(quantity, a) - distance(quantity, b)),
);
