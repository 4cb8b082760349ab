import type { ClaimText } from "../claims/describe-claim.ts";
import type { IndexedPassage } from "../retrieval/passage-index.ts";
import { languages } from "../text/text-block.ts";
import { namesBothSides } from "./find-sides.ts";
import type { StancePair, StanceSurroundings } from "./stance-model.ts";

/**
 * What stands around a claim, as the meaning model reads it. A sentence that names both sides stands by itself: the one
 * before would only lend it what it does not say.
 */
export const describeSurroundings = ({ details, before, title }: ClaimText): StanceSurroundings =>
  ({ before: namesBothSides(details) ? undefined : before?.text, title: title?.text });

/** A claim and a passage as the meaning model reads them: the statement in the claim's language, then in the others that it is given in. */
export function describePairs(claim: ClaimText, indexed: IndexedPassage): [StancePair, ...StancePair[]] {
  const { language, text } = claim.details;
  const describe = (passage: string): StancePair => ({ claim: text, passage, ...describeSurroundings(claim) });
  const own = indexed.describeStatement(language).text;
  const others = new Set(languages.map((other) => indexed.describeStatement(other).text));
  others.delete(own);
  return [describe(own), ...[...others].map(describe)];
}
