import { softmax } from "./linear-model.ts";

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

/** All trees of a model one after the other, children as places in the whole: what a loop reads fastest. */
interface PackedTrees {
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly roots: readonly { readonly at: number; readonly classAt: number }[];
}

function packTrees({ trees, classes }: TreeModel): PackedTrees {
  const size = trees.flat().reduce((sum, tree) => sum + tree.feature.length, 0);
  const packed = { feature: new Int16Array(size), threshold: new Float64Array(size), left: new Int32Array(size), right: new Int32Array(size) };
  const roots: { at: number; classAt: number }[] = [];
  let at = 0;
  for (const round of trees) {
    for (const [classAt, tree] of round.slice(0, classes.length).entries()) {
      roots.push({ at, classAt });
      packed.feature.set(tree.feature, at);
      packed.threshold.set(tree.threshold, at);
      packed.left.set(tree.left.map((child) => child + at), at);
      packed.right.set(tree.right.map((child) => child + at), at);
      at += tree.feature.length;
    }
  }
  return { ...packed, roots };
}

const packedModels = new WeakMap<TreeModel, PackedTrees>();

/** Probability of each class, in the order of `classes`; features that are not given count as 0. */
export function predictProbabilities(model: TreeModel, features: Readonly<Record<string, number>>): number[] {
  const packed = packedModels.get(model) ?? packTrees(model);
  packedModels.set(model, packed);
  const { feature, threshold, left, right, roots } = packed;
  const values = Float64Array.from(model.features, (name) => features[name] ?? 0);
  const scores = new Float64Array(model.classes.length);
  for (const { at, classAt } of roots) {
    let node = at;
    for (let asked = feature[node] as number; asked >= 0; asked = feature[node] as number) {
      node = ((values[asked] as number) <= (threshold[node] as number) ? left[node] : right[node]) as number;
    }
    scores[classAt] = (scores[classAt] as number) + (threshold[node] as number);
  }
  return softmax(Array.from(scores, (score) => score / (model.temperature ?? 1)));
}
