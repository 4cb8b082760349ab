import type { Language } from "../text/text-block.ts";

/** Wordings by language; how a term is read (`*`, `…`, hyphens, case, accents) is said in the lexicon's `notation`. */
export type Terms = { readonly [L in Language]: readonly string[] };

/** One of the two sides whose relations the pack is about. */
export interface SideTerm {
  readonly term: string;
  readonly lang: Language;
  /** A weak term counts only beside a strong one of the other side, or joined to a weak one of it. */
  readonly strength: "strong" | "weak";
  readonly actor: string;
  readonly notIf?: readonly string[];
}

export interface Side {
  readonly name: { readonly [L in Language]: string };
  readonly terms: readonly SideTerm[];
}

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind: string;
  readonly subkind?: string;
  /** Id of a side, or "other". */
  readonly side: string;
  readonly aliases: Terms;
  readonly weak?: Terms;
  /** First and last year of existence, service or office; null: not known. */
  readonly active: readonly [number | null, number | null] | null;
  readonly notIf?: readonly string[];
  /** The family or whole it belongs to. */
  readonly broader?: string;
}

export interface Predicate extends Terms {
  readonly id: string;
  readonly opposite: string | null;
  readonly inverse: string | null;
  readonly symmetric: boolean;
  /** Grammatical slot of the active verb → part played. */
  readonly roles: Readonly<Record<string, string>>;
}

export interface Interval {
  readonly from: number | null;
  readonly fromOpen: boolean;
  readonly to: number | null;
  readonly toOpen: boolean;
}

export interface Unit extends Terms {
  readonly id: string;
  readonly kind: string;
  /** Magnitudes: what the word multiplies by. */
  readonly value?: number;
  /** Approximators: factors of the stated number; absolute: units themselves. */
  readonly interval?: Interval;
  readonly absolute?: boolean;
  /** Approximators without an upper end: how far people mean them to reach, as a factor. */
  readonly usualTo?: number;
  /** The same for those without a lower end. */
  readonly usualFrom?: number;
  /** Base unit of the kind → how many of it one is. */
  readonly factor?: Readonly<Record<string, number>>;
  /** An ordinal before it counts: "fiftieth anniversary" is fifty years. */
  readonly isCountedByOrdinals?: boolean;
  readonly broader?: string;
}

export interface Numeral extends Terms {
  readonly value: number;
}

/** A period of years that has a name: a decade or a century. */
export interface NamedPeriod extends Terms {
  readonly from: number;
  readonly to: number;
}

/** A part of a period, as shares of its length: "early" = 0 to 0.35. */
export interface PeriodPart extends Terms {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly of: string;
}

export interface Synonyms extends Terms {
  readonly id: string;
}

/** Two ends of one scale: where a text says one and a source the other, they may contradict each other. */
export interface Opposites {
  readonly id: string;
  readonly one: Terms;
  readonly other: Terms;
}

export interface Attribution extends Terms {
  readonly id: string;
  readonly force: string;
}

/** What a matcher needs to know about the topic, in three languages. */
export interface Lexicon {
  readonly sides: Readonly<Record<string, Side>>;
  readonly actors: readonly Actor[];
  readonly predicates: readonly Predicate[];
  readonly units: readonly Unit[];
  readonly numerals: { readonly cardinals: readonly Numeral[]; readonly ordinals: readonly Numeral[] };
  readonly times: {
    readonly months: readonly (Terms & { readonly month: number })[];
    readonly decades: readonly NamedPeriod[];
    readonly centuries: readonly NamedPeriod[];
    readonly parts: readonly PeriodPart[];
  };
  readonly synonyms: readonly Synonyms[];
  readonly opposites: readonly Opposites[];
  readonly negations: Terms;
  readonly attributions: readonly Attribution[];
  readonly abbreviations: Terms;
}
