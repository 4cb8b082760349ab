import type { Language } from "../text/text-block.ts";

export interface PassageNumber {
  readonly value: number;
  readonly unit: string;
}

/** Another passage that says otherwise, and the kind of detail on which. */
export interface PassageDispute {
  readonly passage: string;
  readonly kind: "date" | "number" | "entity" | "polarity";
}

/** One fact of a source: our statement of it, the source's own words where we have them, and its facts as data. */
export interface Passage {
  /** `<source id>:<slug>` */
  readonly id: string;
  readonly source: string;
  /** Page, paragraph or section, as a reader would write it: "p. 370". */
  readonly locator: string;
  /** Our own words; English is always there. */
  readonly statement: { readonly en: string } & { readonly [L in Language]?: string };
  /** The source's own words, proven against its text when the pack is compiled. */
  readonly quote?: string;
  /** ISO 8601 with the precision known: 1969, 1969-02, 1969-02-01. */
  readonly dates: readonly string[];
  readonly numbers: readonly PassageNumber[];
  /** Names as in the lexicon (name or names). */
  readonly actors: readonly string[];
  readonly topic: string;
  readonly confidence?: "high" | "medium" | "low";
  /** The document through which the source is known, when it was not read itself. */
  readonly via?: string;
  /** Passages that disagree with this one on a detail; put in when the pack is compiled. */
  readonly disputes?: readonly PassageDispute[];
  /** Weights of its index terms; put in when the pack is compiled. */
  readonly terms?: Readonly<Record<string, number>>;
}
