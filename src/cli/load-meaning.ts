import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import { kernelNames } from "../stance-model/kernel.ts";
import { loadStanceModel } from "../stance-model/load-stance-model-node.ts";
import type { Result } from "../stance-model/result.ts";

/** Where the bundling of this program puts the compiled kernels. */
const kernelFolder = resolve(import.meta.dirname, "../../dist/cli");

/** The meaning model of this project; undefined when it has none. */
export const loadMeaning = (): Promise<Result<StanceModel> | undefined> =>
  loadStanceModel(kernelNames.map((name) => new Uint8Array(readFileSync(join(kernelFolder, name)))));
