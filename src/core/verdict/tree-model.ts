/** A binary tree as arrays: `feature` < 0 marks a leaf whose value stands in `threshold`. */
export interface Tree {
  readonly feature: readonly number[];
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Gradient-boosted trees (Friedman 2001): `trees[round][class]`; scores are summed and put through a softmax. */
export interface TreeModel {
  readonly features: readonly string[];
  readonly classes: readonly string[];
  readonly trees: readonly (readonly Tree[])[];
  /** Softmax temperature fitted on held-out facts. */
  readonly temperature?: number;
}

function walk(tree: Tree, values: Float64Array): number {
  let node = 0;
  for (;;) {
    const feature = tree.feature[node] ?? -1;
    const threshold = tree.threshold[node] ?? 0;
    if (feature < 0) return threshold;
    node = ((values[feature] ?? 0) <= threshold ? tree.left[node] : tree.right[node]) ?? 0;
  }
}

/** Probability of each class, in the order of `classes`; features that are not given count as 0. */
export function predictProbabilities(model: TreeModel, features: Readonly<Record<string, number>>): number[] {
  const values = Float64Array.from(model.features, (name) => features[name] ?? 0);
  const scores = model.classes.map((_, at) => model.trees.reduce((sum, round) => sum + (round[at] ? walk(round[at], values) : 0), 0) / (model.temperature ?? 1));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
