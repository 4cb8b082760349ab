import type { Period } from "../claims/period.ts";
import type { NameMention } from "../claims/read-names.ts";
import type { Quantity } from "../claims/quantity.ts";
import type { ActorMention, PoleMention, TextDetails } from "../claims/text-details.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { IndexedPassage, PassageIndex } from "../retrieval/passage-index.ts";
import { termOf } from "../retrieval/passage-terms.ts";
import { compareActors, isSide } from "./compare-actors.ts";
import { compareNames } from "./compare-names.ts";
import { comparePeriods } from "./compare-periods.ts";
import type { Comparison, DetailPair } from "./comparison.ts";
import { comparePoles } from "./compare-poles.ts";
import { comparePredicates } from "./compare-predicates.ts";
import type { PredicateComparison } from "./compare-predicates.ts";
import { compareQuantities } from "./compare-quantities.ts";
import { compareRoles } from "./compare-roles.ts";
import { compareWords } from "./compare-words.ts";
import type { WordComparison } from "./compare-words.ts";

/** A claim held against a passage, detail by detail. */
export interface ClaimComparison {
  readonly statement: TextDetails;
  readonly periods: Comparison<Period>;
  readonly quantities: Comparison<Quantity>;
  readonly actors: Comparison<ActorMention>;
  /** Names outside the lexicon that take each other's place. */
  readonly names: readonly DetailPair<NameMention>[];
  /** Actors that have changed places. */
  readonly exchanged: readonly DetailPair<ActorMention>[];
  readonly predicates: PredicateComparison;
  /** Opposite ends of a scale that the texts name: they explain a contradiction, they do not decide on one. */
  readonly poles: readonly DetailPair<PoleMention>[];
  /** How much of the claim is in the passage, and of the passage in the claim. */
  readonly claimWords: WordComparison;
  readonly sourceWords: WordComparison;
}

const termsOf = (details: TextDetails): Set<string> => new Set(details.words.map((word) => termOf(word.stem, details.language)));

/** Compares the claim with the passage's statement in the claim's language, and with its quotation. */
export function compareClaim(claim: TextDetails, indexed: IndexedPassage, index: PassageIndex, lexicon: LexiconIndex): ClaimComparison {
  const statement = indexed.describeStatement(claim.language);
  const quotation = indexed.describeQuote();
  const quote = quotation?.language === claim.language ? quotation : undefined;
  const actors = compareActors(claim.actors, [...statement.actors, ...(quote?.actors ?? [])], lexicon);
  return {
    statement,
    periods: comparePeriods(claim.periods, [...statement.periods, ...(quote?.periods ?? [])]),
    quantities: compareQuantities(claim.quantities, [...statement.quantities, ...(quote?.quantities ?? [])]),
    actors,
    names: compareNames(claim.names, statement.names, { claim: claim.words, source: quote ? [...statement.words, ...quote.words] : statement.words }, actors, statement.actors.filter((mention) => isSide(mention, lexicon))),
    exchanged: compareRoles(claim, statement, lexicon),
    predicates: comparePredicates(claim, statement),
    poles: comparePoles(claim.poles, statement.poles),
    claimWords: compareWords(claim, indexed.terms, indexed.concepts, index.bm25),
    sourceWords: compareWords(statement, termsOf(claim), claim.concepts, index.bm25),
  };
}

/** The compared details that differ, by kind: dates, numbers, actors, names, actors exchanged, predicates, who did it to whom. */
export const listConflicts = ({ periods, quantities, actors, names, exchanged, predicates }: ClaimComparison): readonly (readonly unknown[])[] =>
  [periods.conflicting, quantities.conflicting, actors.conflicting, names, exchanged, predicates.opposed, predicates.swapped];

/** True when a compared detail differs. */
export const hasConflict = (comparison: ClaimComparison): boolean => listConflicts(comparison).some((list) => list.length > 0);
