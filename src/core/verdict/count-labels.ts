import type { Finding, Label } from "./finding.ts";

const noCounts: Readonly<Record<Label, number>> = {
  supported: 0, contradicted: 0, disputed: 0, related: 0, unsupported: 0, "not-claim": 0, "off-topic": 0,
};

/** Sentences by label, the unmarked labels too. */
export function countLabels(findings: readonly Finding[]): Record<Label, number> {
  const counts = { ...noCounts };
  for (const { label } of findings) counts[label]++;
  return counts;
}
