/** A sentence that the reader does not want marked any more, wherever it stands. */
export interface IgnoredClaim {
  /** Id of its finding, without the number of its occurrence on the page. */
  readonly id: string;
  readonly text: string;
}

/** Adds a claim to the list, the latest last; once only. */
export const ignoreClaim = (ignored: readonly IgnoredClaim[], claim: IgnoredClaim): readonly IgnoredClaim[] =>
  [...restoreClaim(ignored, claim.id), claim];

/** Takes a claim from the list. */
export const restoreClaim = (ignored: readonly IgnoredClaim[], id: string): readonly IgnoredClaim[] => ignored.filter((claim) => claim.id !== id);
