/** Term → weight. */
export type WeightedTerms = ReadonlyMap<string, number>;

export interface Bm25Options {
  readonly k1: number;
  readonly b: number;
}

export interface ScoredDocument {
  /** Position in the list that the index was made from. */
  readonly document: number;
  readonly score: number;
}

export interface Bm25Index {
  /** The best documents for a weighted query, best first, at most `count`. */
  rank(query: WeightedTerms, count: number): ScoredDocument[];
  /** Inverse document frequency; terms that the index does not know are as rare as terms can be. */
  idf(term: string): number;
  has(term: string): boolean;
  readonly terms: Iterable<string>;
}

interface Postings {
  readonly documents: Uint32Array;
  /** Saturated term weights, so that ranking only multiplies and adds. */
  readonly weights: Float32Array;
  readonly idf: number;
}

/** The documents with the highest scores above 0, best first; of equals the earlier one. */
function chooseBest(scores: Float64Array, count: number): ScoredDocument[] {
  const best: ScoredDocument[] = [];
  let least = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] as number;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--;
    best.splice(place, 0, { document, score });
    if (best.length > count) best.pop();
    if (best.length === count) least = best[count - 1]?.score ?? 0;
  }
  return best;
}

/** Okapi BM25 over weighted terms (Robertson & Zaragoza, "The Probabilistic Relevance Framework", 2009), typed-array postings. */
export function createBm25Index(documents: readonly WeightedTerms[], { k1, b }: Bm25Options): Bm25Index {
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, weight) => sum + weight, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
  const collected = new Map<string, { documents: number[]; weights: number[] }>();
  for (const [document, terms] of documents.entries()) {
    for (const [term, weight] of terms) {
      const entry = collected.get(term) ?? { documents: [], weights: [] };
      entry.documents.push(document);
      entry.weights.push((weight * (k1 + 1)) / (weight + k1 * (1 - b + (b * (lengths[document] ?? 0)) / average)));
      collected.set(term, entry);
    }
  }
  const idfOf = (count: number) => Math.log(1 + (documents.length - count + 0.5) / (count + 0.5));
  const postings = new Map<string, Postings>();
  for (const [term, entry] of collected) {
    postings.set(term, { documents: Uint32Array.from(entry.documents), weights: Float32Array.from(entry.weights), idf: idfOf(entry.documents.length) });
  }
  const unknown = idfOf(0);
  const scores = new Float64Array(documents.length);
  return {
    rank(query, count) {
      scores.fill(0);
      for (const [term, weight] of query) {
        const entry = postings.get(term);
        if (!entry) continue;
        const { documents: holders, weights } = entry;
        const factor = weight * entry.idf;
        for (let at = 0; at < holders.length; at++) {
          const document = holders[at] as number;
          scores[document] = (scores[document] as number) + factor * (weights[at] as number);
        }
      }
      return chooseBest(scores, count);
    },
    idf: (term) => postings.get(term)?.idf ?? unknown,
    has: (term) => postings.has(term),
    terms: postings.keys(),
  };
}
