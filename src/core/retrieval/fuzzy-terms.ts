import Fuse from "fuse.js";
import { measureEditDistance } from "./edit-distance.ts";
import { fuzzyTermsOptions as options } from "./fuzzy-terms-options.ts";

const countAllowedEdits = (word: string): number =>
  word.length < options.minimumLength ? 0 : word.length < options.twoEditsFrom ? 1 : 2;

/** The neighbouring letters of a word, its ends among them: "peru" → "^p", "pe", "er", "ru", "u$". */
function listLetterPairs(word: string): string[] {
  const framed = `^${word}$`;
  return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
}

/**
 * Repairs words that are not among `terms` (folded, as in an index): the terms within one edit of a word of 5–8 letters,
 * two of a longer one, nearest first; empty for shorter words and words with a digit. about 1 ms a word among 9,000 terms.
 */
export function createFuzzyTerms(terms: readonly string[]): (word: string) => readonly string[] {
  const termsOfPair = new Map<string, string[]>();
  for (const term of new Set(terms)) {
    for (const pair of new Set(listLetterPairs(term))) {
      const holders = termsOfPair.get(pair);
      if (holders) holders.push(term);
      else termsOfPair.set(pair, [term]);
    }
  }

  /** Terms that share enough letter pairs: an edit spoils three at most (Ukkonen 1992), so nothing near is missed. */
  const narrow = (word: string, edits: number): string[] => {
    const pairs = new Set(listLetterPairs(word));
    const shared = new Map<string, number>();
    for (const pair of pairs) {
      for (const term of termsOfPair.get(pair) ?? []) {
        if (Math.abs(term.length - word.length) <= edits) shared.set(term, (shared.get(term) ?? 0) + 1);
      }
    }
    const enough = pairs.size - 3 * edits;
    return [...shared].filter(([, count]) => count >= enough).map(([term]) => term);
  };

  const repair = (word: string): readonly string[] => {
    const edits = countAllowedEdits(word);
    if (edits === 0 || /\d/u.test(word)) return [];
    const searcher = new Fuse(narrow(word, edits), { isCaseSensitive: true, ignoreLocation: true, threshold: options.threshold });
    return searcher
      .search(word)
      .map(({ item }) => ({ term: item, distance: measureEditDistance(word, item, edits) }))
      .filter(({ distance }) => distance <= edits)
      .sort((one, other) => one.distance - other.distance)
      .map(({ term }) => term);
  };

  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    if (remembered.size >= options.remembered) remembered.clear();
    const repaired = repair(word);
    remembered.set(word, repaired);
    return repaired;
  };
}
