import type { Language } from "../text/text-block.ts";
import { logProbability } from "./log-probability.ts";
import type { PairFeatures } from "./pair-features.ts";
import type { StanceProbabilities } from "./stance-model.ts";

const stances = ["supports", "refutes", "related", "unrelated"] as const;

/** What is measured of the pair that tells how far each of the two opinions is to be trusted. */
const circumstances = [
  "coverage", "conceptCoverage", "sourceCoverage", "bigrams", "missingNames", "missingWords", "rarestMissing", "share", "rank", "negationsDiffer",
  "datesMatched", "datesMissing", "quantitiesMatched", "quantitiesMissing", "actorsMatched", "actorsMissing",
] as const;
const conflicts = ["datesConflicting", "quantitiesConflicting", "actorsConflicting", "namesConflicting", "actorsExchanged", "predicatesOpposed", "predicatesSwapped"] as const;

/**
 * The inputs of the model that joins what features and the meaning model say of one claim and passage: both opinions as
 * log probabilities, the circumstances, and how the opinions lean where the claim is near the passage or a detail differs.
 */
export function describeOpinions(features: StanceProbabilities, meaning: StanceProbabilities, measured: PairFeatures, language: Language): Record<string, number> {
  const inputs: Record<string, number> = { spanish: Number(language === "es"), russian: Number(language === "ru") };
  for (const stance of stances) {
    inputs[`features:${stance}`] = logProbability(features[stance]);
    inputs[`meaning:${stance}`] = logProbability(meaning[stance]);
  }
  for (const name of circumstances) inputs[name] = measured[name] ?? 0;
  for (const name of conflicts) inputs[name] = Math.min(1, measured[name] ?? 0);
  const coverage = measured["coverage"] ?? 0;
  const differs = Math.max(...conflicts.map((name) => inputs[name] ?? 0));
  for (const [name, opinion] of [["features", features], ["meaning", meaning]] as const) {
    const lean = logProbability(opinion.supports) - logProbability(opinion.refutes);
    inputs[`${name}:lean×coverage`] = lean * coverage;
    inputs[`${name}:lean×differs`] = lean * differs;
  }
  return inputs;
}
