import type { ClaimText } from "../claims/describe-claim.ts";
import type { TextDetails } from "../claims/text-details.ts";

/** Where the two sides of the topic are named: in the sentence itself, only with what stands around it, or not both. */
export type SidesNamed = "in-sentence" | "around" | "no";

/** True when every side is named in one of the texts. */
export const namesBothSides = (...texts: readonly (TextDetails | undefined)[]): boolean =>
  Object.keys(texts[0]?.sides ?? {}).every((side) => texts.some((text) => (text?.sides[side] ?? 0) > 0));

/** Tells where both sides are named; the sentence itself must name one of them. */
export function findSides({ details, before, title }: ClaimText): SidesNamed {
  if (!Object.values(details.sides).some((strength) => strength > 0)) return "no";
  if (namesBothSides(details)) return "in-sentence";
  if (namesBothSides(details, before)) return "around";
  // A title about both sides says what the page is about, not what this sentence is about.
  return title && !namesBothSides(title) && namesBothSides(details, before, title) ? "around" : "no";
}
