import type { Pool } from "./pool-probabilities.ts";
import type { GramModel } from "./sentence-grams.ts";
import type { TreeModel } from "./tree-model.ts";

/** The fitted weights that decide from features; made by `training/`, shipped under `data/models`. */
export interface DecisionModel {
  readonly grams: GramModel;
  /** Classes off-topic, not-claim, claim; over sentence features and the gram scores. */
  readonly sentence: TreeModel;
  /** Classes supports, refutes, related, unrelated; over pair features. */
  readonly pair: TreeModel;
  /** How the features and the meaning model are joined. */
  readonly pool: { readonly pair: Pool; readonly sentence: Pool };
}
