import type { TextDetails } from "../claims/text-details.ts";
import type { Bm25Index } from "../retrieval/bm25.ts";
import { termOf } from "../retrieval/passage-terms.ts";

/** How much of one text's matter the other has, weighted by rarity. */
export interface WordComparison {
  /** 0..1: share of the idf of the words that the other text has too. */
  readonly coverage: number;
  /** idf of the rarest word that the other text has, and of the rarest that it lacks. */
  readonly rarestShared: number;
  readonly rarestMissing: number;
  readonly missing: number;
  /** Capitalised words that the other text lacks. */
  readonly missingNames: number;
  readonly coverageOfConcepts: number;
}

/** What share of `text` stands in `other`; `others` are further terms of the same passage (quotation, other languages). */
export function compareWords(text: TextDetails, terms: ReadonlySet<string>, concepts: ReadonlySet<string>, bm25: Bm25Index): WordComparison {
  let total = 0;
  let shared = 0;
  let rarestShared = 0;
  let rarestMissing = 0;
  let missing = 0;
  let missingNames = 0;
  const seen = new Set<string>();
  for (const word of text.words) {
    const term = termOf(word.stem, text.language);
    if (seen.has(term)) continue;
    seen.add(term);
    const idf = bm25.idf(term);
    total += idf;
    if (terms.has(term)) {
      shared += idf;
      rarestShared = Math.max(rarestShared, idf);
    } else {
      missing++;
      rarestMissing = Math.max(rarestMissing, idf);
      if (word.isName) missingNames++;
    }
  }
  let conceptTotal = 0;
  let conceptShared = 0;
  for (const concept of text.concepts) {
    const idf = bm25.idf(concept);
    conceptTotal += idf;
    if (concepts.has(concept)) conceptShared += idf;
  }
  return {
    coverage: total > 0 ? shared / total : 0,
    rarestShared,
    rarestMissing,
    missing,
    missingNames,
    coverageOfConcepts: conceptTotal > 0 ? conceptShared / conceptTotal : 0,
  };
}
