export { embed } from "./embed.ts";
export { quantizeRows } from "./quantize.ts";
export { attention } from "./attention.ts";
export { gelu } from "./gelu.ts";
export { addAndNormalize } from "./layer-norm.ts";
