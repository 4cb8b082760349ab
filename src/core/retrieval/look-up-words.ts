import { stemWord } from "../text/stem.ts";
import { languages } from "../text/text-block.ts";
import { createFuzzyTerms } from "./fuzzy-terms.ts";
import { lookUpOptions as options } from "./look-up-options.ts";

/** A word of the index that a typed word may stand for, and how sure that is (0..1). */
export interface FoundWord {
  readonly word: string;
  readonly closeness: number;
  /** Leading letters that were typed, when the word continues them. */
  readonly typed?: number;
}

const stemAll = (word: string): readonly string[] =>
  word.length < 4 ? [] : [...new Set(languages.map((language) => stemWord(word, language)))];

/** Finds the words of an index that a typed word stands for: itself, its inflections, its continuations, its repairs. */
export function createWordFinder(words: readonly string[]): (typed: string, isLast: boolean) => readonly FoundWord[] {
  const sorted = [...new Set(words)].sort();
  const known = new Set(sorted);
  const repair = createFuzzyTerms(sorted);
  const inflections = new Map<string, string[]>();
  for (const word of sorted) {
    for (const stem of stemAll(word)) inflections.set(stem, [...(inflections.get(stem) ?? []), word]);
  }

  const continueWord = (typed: string): FoundWord[] => {
    if (typed.length < options.minimumPrefix) return [];
    const start = findFirst(sorted, typed);
    const end = start + options.maximumContinuations;
    return sorted
      .slice(start, end)
      .filter((word) => word.startsWith(typed))
      .map((word) => ({ word, closeness: options.closeness.prefix, typed: typed.length }));
  };

  return (typed, isLast) => {
    const found = new Map<string, FoundWord>();
    const add = (candidate: FoundWord) => {
      const before = found.get(candidate.word);
      if (!before || before.closeness < candidate.closeness) found.set(candidate.word, candidate);
    };
    if (known.has(typed)) add({ word: typed, closeness: options.closeness.exact });
    for (const stem of stemAll(typed)) {
      for (const word of inflections.get(stem) ?? []) add({ word, closeness: options.closeness.inflection });
    }
    if (isLast) continueWord(typed).forEach(add);
    if (found.size === 0) for (const word of repair(typed)) add({ word, closeness: options.closeness.typo });
    return [...found.values()];
  };
}

/** Index of the first of the sorted words that is not before `prefix`. */
function findFirst(sorted: readonly string[], prefix: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
