export * from "./common.ts";
export { linear } from "./linear-relaxed.ts";
