import type { TextDetails } from "../claims/text-details.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import { yearsApart } from "./compare-periods.ts";

const cap = (value: number, most: number): number => Math.min(most, Number.isFinite(value) ? value : most);

const bigrams = (details: TextDetails): Set<string> => {
  const pairs = new Set<string>();
  for (let at = 1; at < details.words.length; at++) pairs.add(`${details.words[at - 1]?.stem} ${details.words[at]?.stem}`);
  return pairs;
};

function shareOfBigrams(claim: TextDetails, statement: TextDetails): number {
  const own = bigrams(claim);
  if (own.size === 0) return 0;
  const other = bigrams(statement);
  return [...own].filter((pair) => other.has(pair)).length / own.size;
}

/** What the decision model is told of a claim and one candidate passage: name → number, always the same names. */
export type PairFeatures = Readonly<Record<string, number>>;

/** Measures a claim against a candidate; `rivals` are the other candidates of the claim. */
export function measurePair(claim: TextDetails, candidate: Candidate, comparison: ClaimComparison, rivals: readonly Candidate[]): PairFeatures {
  const { statement, periods, quantities, actors, names, exchanged, predicates, claimWords, sourceWords } = comparison;
  const bestRival = Math.max(0, ...rivals.filter((rival) => rival !== candidate).map((rival) => rival.score));
  const ratios = quantities.conflicting.map(({ claim: one, source }) => Math.abs(Math.log((one.value + 1) / (source.value + 1))));
  return {
    share: candidate.share,
    rank: candidate.rank,
    lead: bestRival > 0 ? cap(candidate.score / bestRival, 5) : 5,
    score: candidate.score,
    coverage: claimWords.coverage,
    rarestShared: claimWords.rarestShared,
    rarestMissing: claimWords.rarestMissing,
    missingWords: claimWords.missing,
    missingNames: claimWords.missingNames,
    conceptCoverage: claimWords.coverageOfConcepts,
    sourceCoverage: sourceWords.coverage,
    sourceRarestMissing: sourceWords.rarestMissing,
    sourceMissingWords: sourceWords.missing,
    sourceMissingNames: sourceWords.missingNames,
    sourceConceptCoverage: sourceWords.coverageOfConcepts,
    bigrams: shareOfBigrams(claim, statement),
    datesMatched: periods.matched.length,
    datesConflicting: periods.conflicting.length,
    datesMissing: periods.missing.length,
    yearsApart: periods.conflicting.length > 0 ? cap(Math.min(...periods.conflicting.map(yearsApart)), 100) : -1,
    datesOfSource: statement.periods.length,
    quantitiesMatched: quantities.matched.length,
    quantitiesConflicting: quantities.conflicting.length,
    quantitiesMissing: quantities.missing.length,
    quantityRatio: ratios.length > 0 ? cap(Math.max(...ratios), 10) : -1,
    quantitiesOfSource: statement.quantities.length,
    actorsMatched: actors.matched.length,
    actorsConflicting: actors.conflicting.length,
    actorsMissing: actors.missing.length,
    actorsOfSource: statement.actors.length,
    namesConflicting: names.length,
    actorsExchanged: exchanged.length,
    predicatesAgreeing: predicates.agreeing.length,
    predicatesOpposed: predicates.opposed.length,
    predicatesSwapped: predicates.swapped.length,
    negations: claim.negations,
    negationsOfSource: statement.negations,
    negationsDiffer: Math.abs(claim.negations - statement.negations) % 2,
    denials: claim.attributions.filter((force) => force === "against").length,
    expectations: claim.attributions.filter((force) => force === "future").length,
    expectationsOfSource: statement.attributions.filter((force) => force === "future").length,
    words: claim.words.length,
    wordsOfSource: statement.words.length,
  };
}
