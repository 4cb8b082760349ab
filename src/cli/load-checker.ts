import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createChecker } from "../core/check-text.ts";
import type { Checker } from "../core/check-text.ts";
import type { Pack } from "../core/pack/pack.ts";
import type { DecisionModel } from "../core/verdict/decision-model.ts";

const modelPath = resolve(import.meta.dirname, "../../data/models/decision.json");

/** The checker of the extension, with the model of this project. */
export const loadChecker = (pack: Pack): Checker => createChecker(pack, JSON.parse(readFileSync(modelPath, "utf8")) as DecisionModel);
