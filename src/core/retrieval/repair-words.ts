import type { Language } from "../text/text-block.ts";
import { createFuzzyTerms } from "./fuzzy-terms.ts";
import type { Bm25Index } from "./bm25.ts";
import type { RepairWord } from "./find-candidates.ts";

/** Repairs stems that the index does not know, within their language. */
export function createRepair(bm25: Bm25Index): RepairWord {
  const repairs = new Map<Language, (stem: string) => readonly string[]>();
  const repairOf = (language: Language) => {
    const known = repairs.get(language);
    if (known) return known;
    const prefix = `${language}:`;
    const created = createFuzzyTerms([...bm25.terms].filter((term) => term.startsWith(prefix)).map((term) => term.slice(prefix.length)));
    repairs.set(language, created);
    return created;
  };
  return (stem, language) => repairOf(language)(stem).slice(0, 1).map((known) => `${language}:${known}`);
}

