/** How typed look-ups rank. Set by hand on the queries of `look-up.test.ts`; not part of the claim matcher. */
export const lookUpOptions = {
  /** What a hit in each field is worth. Who types a name wants its sources before passages that mention it. */
  fieldWeights: { title: 0.95, author: 2, year: 1.4, statement: 1, quote: 1, locator: 0.9, container: 0.7, actor: 0.5, topic: 0.5 },
  /** How near the found word is to the typed one. */
  closeness: { exact: 1, prefix: 0.8, inflection: 0.7, typo: 0.5 },
  /** Letters of the last word from which its continuations are searched. */
  minimumPrefix: 2,
  /** Continuations of the last word that are looked at; "p" alone would touch half the index. */
  maximumContinuations: 60,
  /** Share of the typed words that must be found. */
  minimumCoverage: 0.5,
  /** Passages of one source that follow each other when only the source's own data match; the others come after. */
  passagesOfOneSource: 3,
} as const;
