/** Start and end (exclusive) in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** True when two spans of one text share a place. */
export const touches = (one: TextSpan, other: TextSpan): boolean => one.start < other.end && one.end > other.start;

/** One sentence of a block; the span counts in the block's text. */
export interface Sentence extends TextSpan {
  readonly blockId: string;
  readonly text: string;
}
