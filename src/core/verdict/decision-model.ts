import type { LinearModel } from "./linear-model.ts";
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
  /** How features and the meaning model are joined on a claim and passage; classes as `pair`. */
  readonly joint: LinearModel;
  /** How they are joined on a sentence by itself; classes as `sentence`. */
  readonly pool: Pool;
}
