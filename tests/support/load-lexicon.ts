import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lexicon } from "../../src/core/pack/lexicon.ts";

/** The lexicon of the pack, as editors write it. */
export const loadLexicon = (): Lexicon =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../data/packs/peru-russia/lexicon.json"), "utf8")) as Lexicon;
