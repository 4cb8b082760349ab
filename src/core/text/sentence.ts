/** Start and end (exclusive) in UTF-16 units. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One sentence of a block; the span counts in the block's text. */
export interface Sentence extends TextSpan {
  readonly blockId: string;
  readonly text: string;
}
