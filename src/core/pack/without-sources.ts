import type { Pack } from "./pack.ts";

/** The pack without the passages of some sources: the sources stay, for they can still be looked up and cited. */
export function withoutSources(pack: Pack, sourcesOff: readonly string[]): Pack {
  if (sourcesOff.length === 0) return pack;
  const off = new Set(sourcesOff);
  return { ...pack, passages: pack.passages.filter(({ source }) => !off.has(source)) };
}
