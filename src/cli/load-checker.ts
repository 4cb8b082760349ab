import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createChecker } from "../core/check-text.ts";
import type { Checker } from "../core/check-text.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { DecisionModel } from "../core/verdict/decision-model.ts";
import { loadPack } from "./load-pack.ts";

export type CheckerResult =
  | { readonly ok: true; readonly checker: Checker; readonly pack: Pack }
  | { readonly ok: false; readonly problems: readonly string[] };

const modelPath = resolve(import.meta.dirname, "../../data/models/decision.json");

/** The checker of the extension, on the pack of this project. */
export function loadChecker(): CheckerResult {
  const loaded = loadPack();
  if (!loaded.ok) return loaded;
  try {
    const model = JSON.parse(readFileSync(modelPath, "utf8")) as DecisionModel;
    return { ok: true, pack: loaded.pack, checker: createChecker(loaded.pack, model) };
  } catch (error) {
    return { ok: false, problems: [`data/models/decision.json: ${(error as Error).message}`] };
  }
}
