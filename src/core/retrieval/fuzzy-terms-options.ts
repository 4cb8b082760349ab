/** What counts as a typing error. Shorter words have too many neighbours: "Peru" is one edit from "per" and "pero". */
export const fuzzyTermsOptions = {
  /** Letters from which a word is repaired at all. */
  minimumLength: 5,
  /** Letters from which two edits are allowed, one below. */
  twoEditsFrom: 9,
  /** Fuse's share of wrong letters; wider than the edits allowed, as a swap of neighbours is one edit for us, two for Fuse. */
  threshold: 0.4,
  /** Repaired words remembered: a typed query repeats its earlier words at every key. */
  remembered: 2000,
} as const;
