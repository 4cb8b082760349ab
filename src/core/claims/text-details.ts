import type { Actor, Predicate } from "../pack/lexicon.ts";
import type { TextSpan } from "../text/sentence.ts";
import type { Language } from "../text/text-block.ts";
import type { Token } from "../text/tokenise.ts";
import type { Period } from "./period.ts";
import type { NameMention } from "./read-names.ts";
import type { Quantity } from "./quantity.ts";

/** A word that carries matter: its stem as a term of the index. */
export interface ContentWord extends TextSpan {
  readonly stem: string;
  readonly text: string;
  readonly isName: boolean;
}

export interface ActorMention extends TextSpan {
  readonly actor: Actor;
  readonly text: string;
}

export interface PredicateMention extends TextSpan {
  readonly predicate: Predicate;
  /** A negation stands within the few words before it. */
  readonly isNegated: boolean;
  /** The doer is named after it: "bought by". */
  readonly isPassive: boolean;
  /** Side named nearest before and after the predicate. */
  readonly sideBefore?: string;
  readonly sideAfter?: string;
}

/** A word for one end of a scale: "rose", "fell". */
export interface PoleMention extends TextSpan {
  readonly scale: string;
  readonly pole: "one" | "other";
  readonly text: string;
}

/** How plainly a side is named: 0 not, 1 by a weak term, 2 by a strong one. */
export type SideStrength = 0 | 1 | 2;

/** What a claim or passage says, as data. Spans count in `text`. */
export interface TextDetails {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly words: readonly ContentWord[];
  readonly periods: readonly Period[];
  readonly quantities: readonly Quantity[];
  readonly actors: readonly ActorMention[];
  readonly names: readonly NameMention[];
  readonly predicates: readonly PredicateMention[];
  readonly poles: readonly PoleMention[];
  /** Ids of synonym groups, predicates and actors: the same in every language. */
  readonly concepts: ReadonlySet<string>;
  readonly sides: Readonly<Record<string, SideStrength>>;
  readonly negations: number;
  readonly attributions: readonly string[];
}
