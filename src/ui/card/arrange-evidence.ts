import type { Evidence, Finding } from "../../core/verdict/finding.ts";

/** Evidence in the order in which a card shows it. */
export interface ArrangedEvidence {
  /** The deciding passage, and the strongest one that says otherwise. */
  readonly main: readonly Evidence[];
  /** Further passages that say the same as the deciding one. */
  readonly corroborating: readonly Evidence[];
  readonly others: readonly Evidence[];
}

/** Sorts a finding's evidence, which comes best first, by what it does to the claim. */
export function arrangeEvidence({ evidence, label }: Pick<Finding, "evidence" | "label">): ArrangedEvidence {
  // What comes nearest is not about the claim: it is there for those who want to look further.
  if (label === "unsupported") return { main: [], corroborating: [], others: evidence };
  const [first, ...rest] = evidence;
  if (!first) return { main: [], corroborating: [], others: [] };
  if (first.stance === "neutral") return { main: [first], corroborating: [], others: rest };
  const opposite = rest.find(({ stance }) => stance !== first.stance && stance !== "neutral");
  const corroborating = rest.filter(({ stance }) => stance === first.stance);
  return {
    main: opposite ? [first, opposite] : [first],
    corroborating,
    others: rest.filter((one) => one !== opposite && !corroborating.includes(one)),
  };
}
