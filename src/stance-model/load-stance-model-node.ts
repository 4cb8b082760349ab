import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import type { KernelSource } from "./kernel.ts";
import { fail } from "./result.ts";
import type { Result } from "./result.ts";
import { createStanceModel } from "./stance-model.ts";

/** Where the weights and the tokenizer lie. */
export const modelFolder = resolve(dirname(fileURLToPath(import.meta.url)), "../../data/models");

/** Node only: the model of `folder` on a compiled kernel; undefined when there is none, a problem when it is damaged. */
export async function loadStanceModel(kernel: KernelSource, folder: string = modelFolder): Promise<Result<StanceModel> | undefined> {
  const [weights, tokenizer] = [join(folder, "stance.bin"), join(folder, "tokenizer.json")];
  if (!existsSync(weights)) return undefined;
  if (!existsSync(tokenizer)) return fail(`The stance model's tokenizer is missing: ${tokenizer}.`);
  let vocabulary: unknown;
  try {
    vocabulary = JSON.parse(readFileSync(tokenizer, "utf8"));
  } catch (error) {
    return fail(`The stance model's tokenizer cannot be read: ${(error as Error).message}.`);
  }
  // A small Buffer is a window on a shared pool: its own bytes only.
  return createStanceModel(new Uint8Array(readFileSync(weights)).buffer, vocabulary, kernel);
}
