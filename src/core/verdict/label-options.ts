/**
 * Least probabilities at which a label is given. Those by meaning were chosen on 744 sentences about 56 facts that neither
 * model was trained on, by five folds of facts (training/choose_thresholds.py): supported 93 % right and 66 % found,
 * contradicted 96 % and 60 %, 3.1 % one called the other; on 504 near copies of the same facts 89 % and 81 %, 96 % and 51 %, 7.3 %.
 */
export const labelOptions = {
  /** Sentence is a claim on the topic. */
  claim: 0.5,
  /** The same for a sentence that no passage is about: silence is cheaper than a mark on an off-topic sentence. */
  claimWithoutPassage: 0.6,
  /** The same where only the sentence before or the page's title names the other side. */
  claimByContext: 0.9,
  /** Passage is about the claim: keeps 655 of 675 sentences about validation facts, and lets none of 69 without a source through (from 0.4: 657, from 0.6: 647). */
  aboutClaim: 0.5,
  /** Features alone: a contradiction must name a compared detail that differs. */
  byFeatures: { supported: 0.7, supportedDespiteConflict: 0.9, contradicted: 0.8, contradictedWithoutConflict: Infinity },
  byMeaning: { supported: 0.8, supportedDespiteConflict: 0.85, contradicted: 0.85, contradictedWithoutConflict: 0.85 },
  /** From this share (of idf) of its words a claim is nearly the source's own, and on pages mostly a true copy: supported a little sooner. */
  nearCopy: { coverage: 0.7, supported: 0.75 },
  /** Supports or refutes, taken together, of either passage of a disagreement: which of them is right is not ours to say. */
  takesSides: 0.5,
} as const;

/** Evidence shown for a finding, at most. */
export const evidenceCount = 5;

/** Candidates that the meaning model is asked about: the most relevant by features. */
export const judgedByMeaning = 3;

/** Supports or refutes from which the meaning model is asked about a passage in all its languages: 1,140 of 4,176 validation pairs, and one of 853 is left out that would decide. */
export const askedInEveryLanguage = 0.3;

/** An unmarked sentence that the features are as sure of is not shown to the meaning model. */
export const plainConfidence = 0.85;
