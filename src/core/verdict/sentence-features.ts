import type { TextDetails } from "../claims/text-details.ts";
import type { ClaimText } from "../claims/describe-claim.ts";
import type { Candidate } from "../retrieval/find-candidates.ts";

/** What the decision model is told of a sentence by itself: name → number, always the same names. */
export type SentenceFeatures = Readonly<Record<string, number>>;

const sidesOf = (details: TextDetails | undefined): number[] => {
  const strengths = Object.values(details?.sides ?? {}) as number[];
  return [Math.max(0, ...strengths), strengths.length > 1 ? Math.min(...strengths) : 0];
};

/** Measures a sentence with what stands around it and what the index has for it. */
export function measureSentence(claim: ClaimText, candidates: readonly Candidate[]): SentenceFeatures {
  const { details } = claim;
  const { text } = details;
  const [most = 0, least = 0] = sidesOf(details);
  const [titleMost = 0, titleLeast = 0] = sidesOf(claim.title);
  const [beforeMost = 0, beforeLeast = 0] = sidesOf(claim.before);
  const sum = (list: readonly Candidate[]) => list.reduce((total, candidate) => total + candidate.share, 0);
  return {
    ...Object.fromEntries(Object.entries(details.sides).map(([side, strength]) => [`side:${side}`, strength])),
    sideMost: most,
    sideLeast: least,
    titleMost,
    titleLeast,
    beforeMost,
    beforeLeast,
    aroundLeast: Math.min(2, Math.max(least, Math.min(2, Math.max(most, titleMost, beforeMost)) * Number(most + titleMost + beforeMost > 2))),
    bestShare: candidates[0]?.share ?? 0,
    secondShare: candidates[1]?.share ?? 0,
    shareOfThree: sum(candidates.slice(0, 3)),
    bestScore: candidates[0]?.score ?? 0,
    words: details.words.length,
    tokens: details.tokens.length,
    names: details.words.filter((word) => word.isName).length,
    dates: details.periods.length,
    quantities: details.quantities.length,
    actors: details.actors.length,
    predicates: details.predicates.length,
    concepts: details.concepts.size,
    negations: details.negations,
    attributions: details.attributions.length,
    expectations: details.attributions.filter((force) => force === "future").length,
    isQuestion: Number(/[?¿]\s*["”»’)]*$/u.test(text.trim())),
    isExclaimed: Number(/!\s*["”»’)]*$/u.test(text.trim())),
    endsWithStop: Number(/[.!?…]["”»’)\]]*(\s*\[\d+\])*$/u.test(text.trim())),
    colons: (text.match(/:/gu) ?? []).length,
    commas: (text.match(/[,;]/gu) ?? []).length,
    quotationMarks: (text.match(/["“”«»]/gu) ?? []).length,
    brackets: (text.match(/[()[\]]/gu) ?? []).length,
    shareOfCapitals: details.words.length > 0 ? details.words.filter((word) => word.isName).length / details.words.length : 0,
    isSameAsTitle: Number(claim.title !== undefined && claim.title.text.trim() === text.trim()),
  };
}
