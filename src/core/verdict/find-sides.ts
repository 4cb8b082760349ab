import type { ClaimText } from "../claims/describe-claim.ts";
import type { TextDetails } from "../claims/text-details.ts";

/** Where the two sides of the topic are named: in the sentence with the one before, only with the title's help, or not both. */
export type SidesNamed = "nearby" | "with-title" | "no";

/** Tells where both sides are named; the sentence itself must name one of them. */
export function findSides({ details, before, title }: ClaimText): SidesNamed {
  const sides = Object.keys(details.sides);
  const areNamed = (texts: readonly (TextDetails | undefined)[]) => sides.every((side) => texts.some((text) => (text?.sides[side] ?? 0) > 0));
  if (!sides.some((side) => (details.sides[side] ?? 0) > 0)) return "no";
  if (areNamed([details, before])) return "nearby";
  return areNamed([details, before, title]) ? "with-title" : "no";
}
