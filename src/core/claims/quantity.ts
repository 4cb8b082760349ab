import type { TextSpan } from "../text/sentence.ts";

/** A number that a text states of something. */
export interface Quantity extends TextSpan {
  /** The stated value, in units (percent as 0..100). */
  readonly value: number;
  /** What the wording allows: "more than 400" is above 400, "about" within a tenth, "700–800" all between. */
  readonly low: number;
  readonly high: number;
  readonly isApproximate: boolean;
  /** Unit id of the lexicon, id of the actor that is counted ("six T-55"), "rank" for an ordinal, or the stem of the counted noun. */
  readonly unit: string;
  /** The unit and all that it is a kind of, narrowest first: a MiG-29S is a MiG-29, a fighter, an aircraft. */
  readonly families: readonly string[];
  /** Units of measure: how many base units of its kind one is (a week is 7 days). */
  readonly factor?: number;
  /** currency, percent, time, mass, …, rank or count. */
  readonly kind: string;
  readonly text: string;
}
