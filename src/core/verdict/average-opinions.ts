import { logProbability } from "./log-probability.ts";
import type { StanceProbabilities } from "./stance-model.ts";

const stances = ["supports", "refutes", "related", "unrelated"] as const;

/** The geometric mean of opinions on one claim and passage, as probabilities again. */
export function averageOpinions(opinions: readonly StanceProbabilities[]): StanceProbabilities {
  const [supports, refutes, related, unrelated] = stances.map((stance) =>
    Math.exp(opinions.reduce((sum, opinion) => sum + logProbability(opinion[stance]), 0) / opinions.length)) as [number, number, number, number];
  const total = supports + refutes + related + unrelated;
  return { supports: supports / total, refutes: refutes / total, related: related / total, unrelated: unrelated / total };
}
