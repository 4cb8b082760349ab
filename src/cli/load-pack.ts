import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Pack } from "../core/pack/pack.ts";

/** Where `data/compile.ts` writes the pack. */
const compiledPack = resolve(import.meta.dirname, "../../dist/data/peru-russia.json");

/** The compiled pack. Throws when there is none: it is compiled before this runs. */
export const loadPack = (): Pack => JSON.parse(readFileSync(compiledPack, "utf8")) as Pack;
