import type { Evidence } from "../../core/verdict/finding.ts";

/** The evidence that a card opens with: the deciding passage, and the strongest one that says otherwise. */
export function chooseEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const [first] = evidence;
  if (!first) return [];
  const opposite = first.stance === "supports" ? "refutes" : "supports";
  const other = first.stance === "neutral" ? undefined : evidence.find(({ stance }) => stance === opposite);
  return other ? [first, other] : [first];
}
