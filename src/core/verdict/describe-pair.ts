import type { ClaimText } from "../claims/describe-claim.ts";
import type { IndexedPassage } from "../retrieval/passage-index.ts";
import type { StancePair, StanceSurroundings } from "./stance-model.ts";

/** What stands around a claim, as the meaning model reads it. */
export const describeSurroundings = ({ before, title }: ClaimText): StanceSurroundings => ({ before: before?.text, title: title?.text });

/** A claim and a passage as the meaning model reads them: the statement in the claim's language. */
export const describePair = (claim: ClaimText, indexed: IndexedPassage): StancePair => ({
  claim: claim.details.text,
  passage: indexed.describeStatement(claim.details.language).text,
  ...describeSurroundings(claim),
});
