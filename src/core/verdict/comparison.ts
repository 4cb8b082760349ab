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
