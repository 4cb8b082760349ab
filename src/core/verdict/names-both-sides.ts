import type { ClaimText } from "../claims/describe-claim.ts";

/** True when the sentence names one side and the other is named in it, in the sentence before or in the title. */
export function namesBothSides({ details, before, title }: ClaimText): boolean {
  const own = Object.entries(details.sides);
  const isNamed = (side: string) => [details, before, title].some((text) => (text?.sides[side] ?? 0) > 0);
  return own.some(([, strength]) => strength > 0) && own.every(([side]) => isNamed(side));
}
