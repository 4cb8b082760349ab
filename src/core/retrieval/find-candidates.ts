import type { Language } from "../text/text-block.ts";
import type { ClaimText } from "../claims/describe-claim.ts";
import type { TextDetails } from "../claims/text-details.ts";
import type { IndexedPassage, PassageIndex } from "./passage-index.ts";
import { countTerms, termOf } from "./passage-terms.ts";
import { queryWeights } from "./retrieval-options.ts";

/** A passage that may be about the claim. */
export interface Candidate {
  readonly indexed: IndexedPassage;
  /** BM25 score over the best that the claim's terms could reach: 0..1, comparable between claims. */
  readonly share: number;
  readonly score: number;
  readonly rank: number;
}

/** Index terms close to a stem that the index does not know. */
export type RepairWord = (stem: string, language: Language) => readonly string[];

const isConcept = (term: string): boolean => /^[cpa]:/u.test(term);

function buildQuery(claim: ClaimText, index: PassageIndex, repair: RepairWord | undefined): Map<string, number> {
  const query = new Map<string, number>();
  const add = (details: TextDetails | undefined, weight: number) => {
    if (!details) return;
    for (const term of countTerms(details).keys()) {
      const termWeight = weight * (isConcept(term) ? queryWeights.concept : 1);
      query.set(term, Math.max(query.get(term) ?? 0, termWeight));
    }
  };
  add(claim.details, queryWeights.claim);
  add(claim.before, queryWeights.before);
  add(claim.title, queryWeights.title);
  if (repair) {
    for (const word of claim.details.words) {
      const { language } = claim.details;
      if (index.bm25.has(termOf(word.stem, language))) continue;
      for (const known of repair(word.stem, language)) query.set(known, Math.max(query.get(known) ?? 0, queryWeights.repaired));
    }
  }
  return query;
}

/** The passages that share most with the claim, best first. */
export function findCandidates(claim: ClaimText, index: PassageIndex, count: number, repair?: RepairWord): Candidate[] {
  const query = buildQuery(claim, index, repair);
  let best = 0;
  for (const term of countTerms(claim.details).keys()) best += (query.get(term) ?? 0) * index.bm25.idf(term);
  return index.bm25.rank(query, count).flatMap(({ document, score }, rank) => {
    const indexed = index.passages[document];
    return indexed ? [{ indexed, score, share: best > 0 ? score / best : 0, rank }] : [];
  });
}
