import type { Language } from "../text/text-block.ts";
import { languages } from "../text/text-block.ts";
import type { Actor, Lexicon, Predicate, Terms } from "./lexicon.ts";
import { createTermMatcher } from "./term-matcher.ts";
import type { Term, TermMatcher } from "./term-matcher.ts";

/** What a lexicon term stands for. */
export type Meaning =
  | { readonly kind: "side"; readonly side: string; readonly isStrong: boolean; readonly actor: string }
  | { readonly kind: "actor"; readonly actor: Actor; readonly isWeak: boolean }
  | { readonly kind: "predicate"; readonly predicate: Predicate }
  | { readonly kind: "concept"; readonly id: string }
  | { readonly kind: "pole"; readonly scale: string; readonly pole: "one" | "other" }
  | { readonly kind: "negation" }
  | { readonly kind: "attribution"; readonly force: string };

/** The lexicon as the stages use it. */
export interface LexiconIndex {
  readonly lexicon: Lexicon;
  readonly meanings: TermMatcher<Meaning>;
  readonly actors: ReadonlyMap<string, Actor>;
  /** Ids of the two sides. */
  readonly sides: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
}

const spread = (terms: Terms, value: Meaning): Term<Meaning>[] =>
  languages.flatMap((language) => terms[language].map((wording) => ({ wording, language, value })));

const spreadOne = (wording: string, language: Language, value: Meaning, notIf?: readonly string[]): Term<Meaning> =>
  notIf ? { wording, language, value, notIf } : { wording, language, value };

/** Files every term of the lexicon once; made when the pack is loaded. */
export function createLexiconIndex(lexicon: Lexicon): LexiconIndex {
  const terms: Term<Meaning>[] = [];
  /** What cancels a side's term cancels the same wording of an actor. */
  const cancelling = new Map(Object.values(lexicon.sides).flatMap((side) => side.terms.map(({ term, lang, notIf }) => [`${lang}:${term}`, notIf ?? []] as const)));
  for (const [side, { terms: sideTerms }] of Object.entries(lexicon.sides)) {
    for (const { term, lang, strength, actor, notIf } of sideTerms) {
      terms.push(spreadOne(term, lang, { kind: "side", side, isStrong: strength === "strong", actor }, notIf));
    }
  }
  for (const actor of lexicon.actors) {
    const spreadActor = (wordings: Terms, isWeak: boolean) => spread(wordings, { kind: "actor", actor, isWeak })
      .map((term) => ({ ...term, notIf: [...(actor.notIf ?? []), ...(cancelling.get(`${term.language}:${term.wording}`) ?? [])] }));
    terms.push(...spreadActor(actor.aliases, false));
    if (actor.weak) terms.push(...spreadActor(actor.weak, true));
  }
  for (const predicate of lexicon.predicates) terms.push(...spread(predicate, { kind: "predicate", predicate }));
  for (const group of lexicon.synonyms) terms.push(...spread(group, { kind: "concept", id: group.id }));
  for (const { id, one, other } of lexicon.opposites) {
    terms.push(...spread(one, { kind: "pole", scale: id, pole: "one" }), ...spread(other, { kind: "pole", scale: id, pole: "other" }));
  }
  terms.push(...spread(lexicon.negations, { kind: "negation" }));
  for (const attribution of lexicon.attributions) terms.push(...spread(attribution, { kind: "attribution", force: attribution.force }));
  return {
    lexicon,
    meanings: createTermMatcher(terms),
    actors: new Map(lexicon.actors.map((actor) => [actor.id, actor])),
    sides: Object.keys(lexicon.sides),
    abbreviations: new Set(languages.flatMap((language) => lexicon.abbreviations[language].map((abbreviation) => abbreviation.toLowerCase()))),
  };
}
