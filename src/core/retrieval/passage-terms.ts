import { describeText } from "../claims/describe-text.ts";
import type { TextDetails } from "../claims/text-details.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import { languages } from "../text/text-block.ts";
import type { Language } from "../text/text-block.ts";
import { fieldWeights } from "./retrieval-options.ts";

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

const titleLanguage = ({ language }: Source): Language => languages.find((known) => known === language) ?? "en";

function weighTerms(passage: Passage, title: ReadonlyMap<string, number>, lexicon: LexiconIndex): Record<string, number> {
  const terms: Record<string, number> = {};
  const add = (text: string | undefined, language: Language, weight: number) => {
    if (!text) return;
    for (const [term, count] of countTerms(describeText(text, language, lexicon, true))) terms[term] = (terms[term] ?? 0) + count * weight;
  };
  for (const language of languages) add(passage.statement[language], language, fieldWeights.statement);
  add(passage.quote, "en", fieldWeights.quote);
  for (const term of title.keys()) terms[term] ??= fieldWeights.title;
  for (const date of passage.dates) terms[date.slice(0, 4)] ??= fieldWeights.data;
  return terms;
}

/** Passages with the weights of their index terms; reading every statement takes a second, so it is done when the pack is compiled. */
export function weighPassages({ passages, sources }: Pick<Pack, "passages" | "sources">, lexicon: LexiconIndex): Passage[] {
  const titles = new Map(sources.map((source) => [source.id, countTerms(describeText(source.title, titleLanguage(source), lexicon, true))]));
  return passages.map((passage) => ({ ...passage, terms: weighTerms(passage, titles.get(passage.source) ?? new Map(), lexicon) }));
}
