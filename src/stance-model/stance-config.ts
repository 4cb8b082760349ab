import { fail, succeed } from "./result.ts";
import type { Result } from "./result.ts";

const counts = [
  "layers", "hidden", "heads", "headDim", "ffn", "vocab", "maxPositions", "types",
  "maxTokens", "maxClaim", "maxPassage", "maxBefore", "maxTitle",
] as const;
const tokens = ["bos", "eos", "unk"] as const;

/** Shape of the network, limits of its input in tokens and the ids of the special tokens (training/FORMAT.md). */
export type StanceConfig = { readonly [Key in (typeof counts)[number] | (typeof tokens)[number]]: number } & {
  readonly layerNormEps: number;
};

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) > 0;

/** Checks the header's `config`: all there, and of a shape that the kernel computes. */
export function readConfig(value: unknown): Result<StanceConfig> {
  const config = (value ?? {}) as StanceConfig & { readonly activation?: unknown };
  const bad = counts.find((key) => !isCount(config[key]))
    ?? tokens.find((key) => !Number.isInteger(config[key]) || config[key] < 0 || config[key] >= config.vocab);
  if (bad) return fail(`its config has no usable "${bad}"`);
  if (!(config.layerNormEps > 0)) return fail(`its config has no usable "layerNormEps"`);
  if (config.activation !== "gelu") return fail(`its activation is ${JSON.stringify(config.activation)}, not "gelu"`);
  if (config.heads * config.headDim !== config.hidden) return fail("its heads do not add up to its hidden size");
  if (config.headDim % 16 !== 0 || config.ffn % 16 !== 0) return fail("its sizes are not multiples that the kernel computes");
  if (config.types < 6 || config.maxTokens > config.maxPositions) return fail("its input does not fit its embeddings");
  return succeed(config);
}
