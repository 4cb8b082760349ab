import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import type { TextSpan } from "../text/sentence.ts";
import type { Language } from "../text/text-block.ts";
import { tokenise } from "../text/tokenise.ts";
import { describeDocuments } from "./look-up-documents.ts";
import type { LookUpDocument, LookUpField } from "./look-up-documents.ts";
import { passesFilters } from "./look-up-filters.ts";
import type { LookUpFilters } from "./look-up-filters.ts";
import { lookUpOptions as options } from "./look-up-options.ts";
import { createWordFinder } from "./look-up-words.ts";
import type { FoundWord } from "./look-up-words.ts";

/** A result of a typed look-up with the text that matched; without a passage when the index has none of the source. */
export interface LookUpMatch {
  readonly source: Source;
  readonly passage?: Passage;
  readonly matched: { readonly text: string; readonly spans: readonly TextSpan[] };
  /** Words found, folded, wherever they stand: for marking them in the source's names and title. */
  readonly words: readonly string[];
}

export interface LookUpRequest {
  readonly query: string;
  readonly limit: number;
  /** Filters without a query list all that passes them. */
  readonly filters?: LookUpFilters;
  /** Statements are shown in this language when it matched no worse. */
  readonly language?: Language;
}

/** Where an index word stands: document and field number. */
type Posting = readonly [document: number, field: number];

/** Index of a pack for typed queries: any field, three languages, accents and typing errors forgiven; best first. */
export function createLookUp(pack: Pack): (request: LookUpRequest) => readonly LookUpMatch[] {
  const documents = describeDocuments(pack);
  const postings = new Map<string, Posting[]>();
  documents.forEach((document, documentIndex) => {
    document.fields.forEach((field, fieldIndex) => {
      for (const word of new Set(tokenise(field.text).map((token) => token.folded))) {
        const places = postings.get(word);
        if (places) places.push([documentIndex, fieldIndex]);
        else postings.set(word, [[documentIndex, fieldIndex]]);
      }
    });
  });
  const findWords = createWordFinder([...postings.keys()]);
  /** Of all that a typed word may stand for: by itself a rare inflection would outweigh the very word typed. */
  const measureRarity = (words: readonly FoundWord[]): number =>
    Math.log(1 + documents.length / words.reduce((count, { word }) => count + (postings.get(word)?.length ?? 0), 1));

  return ({ query, limit, filters = {}, language }) => {
    const passes = ({ document }: DocumentScore): boolean => passesFilters(document, filters);
    const typedWords = [...new Set(tokenise(query).map((token) => token.folded))];
    if (typedWords.length === 0) {
      const all = Object.keys(filters).length > 0 ? documents.map((document) => createScore(document, 0)).filter(passes) : [];
      return all.slice(0, limit).map((score) => describeMatch(score, language));
    }
    const isOpen = /[\p{L}\p{N}]$/u.test(query);
    const scores = new Map<number, DocumentScore>();
    typedWords.forEach((typed, typedIndex) => {
      const words = findWords(typed, isOpen && typedIndex === typedWords.length - 1);
      const rarity = measureRarity(words);
      for (const found of words) {
        const worth = found.closeness * rarity;
        for (const [documentIndex, fieldIndex] of postings.get(found.word) ?? []) {
          const document = documents[documentIndex];
          const field = document?.fields[fieldIndex];
          if (!document || !field) continue;
          let score = scores.get(documentIndex);
          if (!score) scores.set(documentIndex, (score = createScore(document, typedWords.length)));
          addHit(score, { typedIndex, fieldIndex, found, score: worth * options.fieldWeights[field.name] });
        }
      }
    });
    const ranked = [...scores.values()]
      .filter((score) => countTyped(score) >= typedWords.length * options.minimumCoverage && passes(score))
      .sort((one, other) => totalScore(other) - totalScore(one));
    return spreadSources(ranked).slice(0, limit).map((score) => describeMatch(score, language));
  };
}

interface Hit {
  readonly typedIndex: number;
  readonly fieldIndex: number;
  readonly found: FoundWord;
  readonly score: number;
}

interface DocumentScore {
  readonly document: LookUpDocument;
  /** For each typed word, its best hit's score in this document. */
  readonly best: number[];
  readonly hits: Hit[];
}

const createScore = (document: LookUpDocument, words: number): DocumentScore => ({
  document,
  best: Array.from({ length: words }, () => 0),
  hits: [],
});

function addHit(score: DocumentScore, hit: Hit): void {
  score.best[hit.typedIndex] = Math.max(score.best[hit.typedIndex] ?? 0, hit.score);
  score.hits.push(hit);
}

const countTyped = (score: DocumentScore): number => score.best.filter((best) => best > 0).length;

/** All typed words in one document beat a rare one alone: the sum is scaled by the share found, squared. */
const totalScore = (score: DocumentScore): number =>
  score.best.reduce((sum, best) => sum + best, 0) * (countTyped(score) / score.best.length) ** 2;

const isOwnWord = (field: LookUpField | undefined): boolean =>
  field?.name === "statement" || field?.name === "quote" || field?.name === "locator" || field?.name === "actor";

/** An author's name matches every passage of the source alike: a few stand for it, so that other sources are seen. */
function spreadSources(ranked: readonly DocumentScore[]): readonly DocumentScore[] {
  const shown = new Map<string, number>();
  const first: DocumentScore[] = [];
  const later: DocumentScore[] = [];
  for (const score of ranked) {
    const { id } = score.document.source;
    const isBySource = !score.hits.some((hit) => isOwnWord(score.document.fields[hit.fieldIndex]));
    const count = shown.get(id) ?? 0;
    if (isBySource) shown.set(id, count + 1);
    (isBySource && count >= options.passagesOfOneSource ? later : first).push(score);
  }
  return [...first, ...later];
}

/** Shows the text in which most was found; a passage's statement when only its source matched. */
function describeMatch(score: DocumentScore, language: Language | undefined): LookUpMatch {
  const { document, hits } = score;
  const isShowable = (field: LookUpField) => (document.passage ? field.name === "statement" || field.name === "quote" : field.name === "title");
  const worth = (field: LookUpField, fieldIndex: number): number => {
    const found = new Map<number, number>();
    for (const hit of hits) {
      if (hit.fieldIndex === fieldIndex) found.set(hit.typedIndex, Math.max(found.get(hit.typedIndex) ?? 0, hit.found.closeness));
    }
    const preference = field.language === language ? 0.2 : field.language === "en" ? 0.1 : 0;
    return [...found.values()].reduce((sum, closeness) => sum + closeness, 0) + preference;
  };
  const candidates = document.fields
    .map((field, fieldIndex) => ({ field, fieldIndex, worth: isShowable(field) ? worth(field, fieldIndex) : -1 }))
    .sort((one, other) => other.worth - one.worth);
  const shown = candidates[0];
  const text = shown?.field.text ?? document.source.title;
  const words = new Map(hits.filter((hit) => hit.fieldIndex === shown?.fieldIndex).map((hit) => [hit.found.word, hit.found]));
  const matched = { text, spans: findSpans(text, words) };
  const found = [...new Set(hits.map((hit) => hit.found.word))];
  return { source: document.source, ...(document.passage && { passage: document.passage }), matched, words: found };
}

function findSpans(text: string, words: ReadonlyMap<string, FoundWord>): TextSpan[] {
  return tokenise(text).flatMap((token) => {
    const found = words.get(token.folded);
    if (!found) return [];
    const end = found.typed && token.text.length === token.folded.length ? token.start + found.typed : token.end;
    return [{ start: token.start, end }];
  });
}
