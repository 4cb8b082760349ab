import { describeText } from "../claims/describe-text.ts";
import type { TextDetails } from "../claims/text-details.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import { languages } from "../text/text-block.ts";
import type { Language } from "../text/text-block.ts";
import { createBm25Index } from "./bm25.ts";
import type { Bm25Index } from "./bm25.ts";
import { bm25Options, fieldWeights } from "./retrieval-options.ts";

/** A passage with what it says in each language as data. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly source: Source | undefined;
  readonly statements: { readonly en: TextDetails } & { readonly [L in Language]?: TextDetails };
  readonly quote?: TextDetails;
  /** Stems of statement and quotation by language, concepts in every language. */
  readonly terms: ReadonlySet<string>;
}

/** All passages of a pack with the index over their terms. */
export interface PassageIndex {
  readonly passages: readonly IndexedPassage[];
  readonly byId: ReadonlyMap<string, IndexedPassage>;
  readonly bm25: Bm25Index;
}

/** Index term of a stem: stems of different languages do not meet, numbers do. */
export const termOf = (stem: string, language: Language): string => (/^\d/u.test(stem) ? stem : `${language}:${stem}`);

/** The terms of a text with their counts: stems of its language and concepts. */
export function countTerms(details: TextDetails): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of details.words) {
    const term = termOf(word.stem, details.language);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const concept of details.concepts) counts.set(concept, 1);
  return counts;
}

/** The statement in the claim's language, English where there is none. */
export const statementIn = (indexed: IndexedPassage, language: Language): TextDetails => indexed.statements[language] ?? indexed.statements.en;

function describePassage(passage: Passage, source: Source | undefined, lexicon: LexiconIndex): IndexedPassage {
  const en = describeText(passage.statement.en, "en", lexicon, true);
  const statements: { en: TextDetails } & { [L in Language]?: TextDetails } = { en };
  for (const language of languages) {
    const text = passage.statement[language];
    if (text && language !== "en") statements[language] = describeText(text, language, lexicon, true);
  }
  const quote = passage.quote ? describeText(passage.quote, "en", lexicon, true) : undefined;
  const terms = new Set([...Object.values(statements), ...(quote ? [quote] : [])].flatMap((details) => [...countTerms(details).keys()]));
  return { passage, source, statements, ...(quote ? { quote } : {}), terms };
}

function weighTerms(indexed: IndexedPassage): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (details: TextDetails, weight: number) => {
    for (const [term, count] of countTerms(details)) terms.set(term, Math.max(terms.get(term) ?? 0, 0) + count * weight);
  };
  for (const details of Object.values(indexed.statements)) add(details, fieldWeights.statement);
  if (indexed.quote) add(indexed.quote, fieldWeights.quote);
  return terms;
}

/** Describes and indexes every passage; done once for a pack. */
export function createPassageIndex(pack: Pack, lexicon: LexiconIndex): PassageIndex {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const passages = pack.passages.map((passage) => describePassage(passage, sources.get(passage.source), lexicon));
  const titles = new Map(pack.sources.map((source) => [source.id, describeText(source.title, source.language === "es" || source.language === "ru" ? source.language : "en", lexicon, true)]));
  const documents = passages.map((indexed) => {
    const terms = weighTerms(indexed);
    const title = titles.get(indexed.passage.source);
    if (title) for (const term of countTerms(title).keys()) if (!terms.has(term)) terms.set(term, fieldWeights.title);
    for (const date of indexed.passage.dates) {
      const year = date.slice(0, 4);
      if (!terms.has(year)) terms.set(year, fieldWeights.data);
    }
    return terms;
  });
  return { passages, byId: new Map(passages.map((indexed) => [indexed.passage.id, indexed])), bm25: createBm25Index(documents, bm25Options) };
}
