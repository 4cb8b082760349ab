import type { TextSpan } from "../text/sentence.ts";

/** A number that a text states of something. */
export interface Quantity extends TextSpan {
  /** The stated value, in units (percent as 0..100). */
  readonly value: number;
  /** What the wording allows: "more than 400" is above 400, "about" within a tenth. */
  readonly low: number;
  readonly high: number;
  readonly isApproximate: boolean;
  /** Unit id of the lexicon, "rank" for an ordinal, or the stem of the counted noun. */
  readonly unit: string;
  /** currency, percent, time, mass, …, rank or count. */
  readonly kind: string;
  readonly text: string;
}
