import type { Language } from "../text/text-block.ts";
import type { PairFeatures } from "./pair-features.ts";
import type { StanceProbabilities } from "./stance-model.ts";

/** Keeps a certain opinion from silencing the other. */
const least = 1e-4;

const stances = ["supports", "refutes", "related", "unrelated"] as const;

/** What is measured of the pair that tells how far each of the two opinions is to be trusted. */
const circumstances = [
  "coverage", "conceptCoverage", "sourceCoverage", "bigrams", "missingNames", "missingWords", "rarestMissing", "share", "rank", "negationsDiffer",
  "datesMatched", "datesMissing", "quantitiesMatched", "quantitiesMissing", "actorsMatched", "actorsMissing",
] as const;
const conflicts = ["datesConflicting", "quantitiesConflicting", "actorsConflicting", "predicatesOpposed", "predicatesSwapped"] as const;

const log = (probability: number): number => Math.log(Math.max(least, probability));

/**
 * The inputs of the model that joins what features and the meaning model say of one claim and passage: both opinions as
 * log probabilities, the circumstances, and how the opinions lean where the claim is near the passage or a detail differs.
 */
export function describeOpinions(features: StanceProbabilities, meaning: StanceProbabilities, measured: PairFeatures, language: Language): Record<string, number> {
  const inputs: Record<string, number> = { spanish: Number(language === "es"), russian: Number(language === "ru") };
  for (const stance of stances) {
    inputs[`features:${stance}`] = log(features[stance]);
    inputs[`meaning:${stance}`] = log(meaning[stance]);
  }
  for (const name of circumstances) inputs[name] = measured[name] ?? 0;
  for (const name of conflicts) inputs[name] = Math.min(1, measured[name] ?? 0);
  const coverage = measured["coverage"] ?? 0;
  const differs = Math.max(...conflicts.map((name) => inputs[name] ?? 0));
  for (const [name, opinion] of [["features", features], ["meaning", meaning]] as const) {
    const lean = log(opinion.supports) - log(opinion.refutes);
    inputs[`${name}:lean×coverage`] = lean * coverage;
    inputs[`${name}:lean×differs`] = lean * differs;
  }
  return inputs;
}
