import type { TextDetails } from "../claims/text-details.ts";
import type { TextQuoteSelector } from "../selector/text-quote-selector.ts";
import type { Sentence } from "../text/sentence.ts";
import { stanceOf } from "./decide-label.ts";
import type { Verdict } from "./decide-label.ts";
import { describeDifferences } from "./describe-differences.ts";
import type { Evidence, Finding } from "./finding.ts";
import { isMarked } from "./finding.ts";
import { isAbout } from "./judge-pairs.ts";
import type { JudgedCandidate } from "./judge-pairs.ts";
import { evidenceCount, labelOptions } from "./label-options.ts";

interface FindingParts {
  readonly id: string;
  readonly sentence: Sentence;
  readonly claim: TextDetails;
  readonly verdict: Verdict;
  readonly judged: readonly JudgedCandidate[];
  readonly selector: TextQuoteSelector;
}

function describeEvidence(claim: TextDetails, judged: JudgedCandidate): Evidence {
  const { passage } = judged.candidate.indexed;
  const stance = stanceOf(judged);
  return {
    passage: passage.id,
    source: passage.source,
    stance,
    score: isAbout(judged),
    differences: stance === "refutes" ? describeDifferences(claim, judged.comparison) : [],
  };
}

/**
 * Puts a finding together: the deciding passage first, then the others by how much they are about the claim; of an
 * unmarked sentence only those that are about it.
 */
export function describeFinding({ id, sentence, claim, verdict, judged, selector }: FindingParts): Finding {
  const { label, confidence, deciding } = verdict;
  const ordered = deciding ? [deciding, ...judged.filter((one) => one !== deciding)] : judged;
  const told = isMarked(label) ? ordered : ordered.filter((one) => isAbout(one) >= labelOptions.aboutClaim);
  const evidence = told.slice(0, evidenceCount).map((one) => describeEvidence(claim, one));
  const differences = label === "contradicted" || label === "disputed" ? evidence.find((one) => one.differences.length > 0)?.differences ?? [] : [];
  return { id, sentence, label, confidence, evidence, differences, selector };
}
