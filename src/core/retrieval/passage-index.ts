import { describeText } from "../claims/describe-text.ts";
import type { TextDetails } from "../claims/text-details.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { Language } from "../text/text-block.ts";
import { createBm25Index } from "./bm25.ts";
import type { Bm25Index } from "./bm25.ts";
import { weighPassages } from "./passage-terms.ts";
import { bm25Options, fieldWeights } from "./retrieval-options.ts";

/** A passage with what it says as data, read when first asked for. */
export interface IndexedPassage {
  readonly passage: Passage;
  /** The statement in a language, English where there is none. */
  describeStatement(language: Language): TextDetails;
  describeQuote(): TextDetails | undefined;
  /** Stems of statement and quotation by language, concepts in every language. */
  readonly terms: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

/** All passages of a pack with the index over their terms. */
export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly byId: ReadonlyMap<string, IndexedPassage>;
  readonly bm25: Bm25Index;
}

/** Calls `create` once and remembers what it gave. */
const remember = <Value>(create: () => Value): (() => Value) => {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: create() }).value;
};

function indexPassage(passage: Passage, lexicon: LexiconIndex): IndexedPassage {
  const describe = (text: string, language: Language) => remember(() => describeText(text, language, lexicon, true));
  const { en, es, ru } = passage.statement;
  const english = describe(en, "en");
  const statements = { en: english, es: es ? describe(es, "es") : english, ru: ru ? describe(ru, "ru") : english };
  // Lighter terms stand in the source's title or among the dates, not in what the passage says.
  const terms = new Set(Object.entries(passage.terms ?? {}).flatMap(([term, weight]) => (weight >= fieldWeights.quote ? [term] : [])));
  return {
    passage,
    describeStatement: (language) => statements[language](),
    describeQuote: passage.quote ? describe(passage.quote, "en") : () => undefined,
    terms,
    concepts: new Set([...terms].filter((term) => /^[cpa]:/u.test(term))),
  };
}

/** Indexes a pack's passages; those that were not compiled are weighed first. */
export function createPassageIndex(pack: Pack, lexicon: LexiconIndex): PassageIndex {
  const weighed = pack.passages.every((passage) => passage.terms) ? pack.passages : weighPassages(pack, lexicon);
  const passages = weighed.map((passage) => indexPassage(passage, lexicon));
  const documents = weighed.map((passage) => new Map(Object.entries(passage.terms ?? {})));
  return { passages, byId: new Map(passages.map((indexed) => [indexed.passage.id, indexed])), bm25: createBm25Index(documents, bm25Options) };
}
