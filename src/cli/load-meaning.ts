import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import { loadStanceModel } from "../stance-model/load-stance-model-node.ts";
import type { Result } from "../stance-model/result.ts";

/** Where the bundling of this program puts the compiled kernel. */
const kernelPath = resolve(import.meta.dirname, "../../dist/cli/stance-kernel.wasm");

/** The meaning model of this project; undefined when it has none. */
export const loadMeaning = (): Promise<Result<StanceModel> | undefined> => loadStanceModel(new Uint8Array(readFileSync(kernelPath)));
