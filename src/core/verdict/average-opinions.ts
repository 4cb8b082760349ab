import { logProbability } from "./log-probability.ts";
import type { StanceProbabilities } from "./stance-model.ts";

const stances = ["supports", "refutes", "related", "unrelated"] as const;

/** The geometric mean of opinions on one claim and passage, as probabilities again; the first weighs as much as the others together. */
export function averageOpinions([first, ...others]: readonly [StanceProbabilities, ...StanceProbabilities[]]): StanceProbabilities {
  const [supports, refutes, related, unrelated] = stances.map((stance) => {
    const further = others.map((opinion) => logProbability(opinion[stance]));
    const mean = further.reduce((sum, logarithm) => sum + logarithm, 0) / Math.max(1, further.length);
    return Math.exp(others.length > 0 ? (logProbability(first[stance]) + mean) / 2 : logProbability(first[stance]));
  }) as [number, number, number, number];
  const total = supports + refutes + related + unrelated;
  return { supports: supports / total, refutes: refutes / total, related: related / total, unrelated: unrelated / total };
}
