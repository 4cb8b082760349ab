import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import type { KernelSources } from "./kernel.ts";
import { fail } from "./result.ts";
import type { Result } from "./result.ts";
import { createStanceModel } from "./stance-model.ts";

/** Where the weights and the tokenizer lie. */
export const modelFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../../data/models");

/** Node only: the model of `folder` on the first of the compiled kernels that runs here; undefined when there is none, a problem when it is damaged. */
export async function loadStanceModel(kernels: KernelSources, folder: string = modelFolder): Promise<Result<StanceModel> | undefined> {
  const [weights, tokenizer] = [join(folder, "stance.bin.gz"), join(folder, "tokenizer.json")];
  if (!existsSync(weights)) return undefined;
  if (!existsSync(tokenizer)) return fail(`The stance model's tokenizer is missing: ${tokenizer}.`);
  let vocabulary: unknown;
  let unpacked: Uint8Array<ArrayBuffer>;
  try {
    vocabulary = JSON.parse(readFileSync(tokenizer, "utf8"));
  } catch (error) {
    return fail(`The stance model's tokenizer cannot be read: ${(error as Error).message}.`);
  }
  try {
    // A small Buffer is a window on a shared pool: its own bytes only.
    unpacked = new Uint8Array(gunzipSync(readFileSync(weights)));
  } catch (error) {
    return fail(`The stance model's weights cannot be unpacked: ${(error as Error).message}.`);
  }
  return createStanceModel(unpacked.buffer, vocabulary, kernels);
}
