import type { Token } from "../text/tokenise.ts";
import type { Language } from "../text/text-block.ts";
import { hasAccent } from "../text/fold-text.ts";
import { longestGap, parseTerm } from "./term-pattern.ts";
import type { PatternWord, TermPattern } from "./term-pattern.ts";

/** A term found in a text: what it stands for and which tokens it covers (last exclusive). */
export interface TermHit<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

/** A wording with what it stands for; contexts in `notIf` cancel it. */
export interface Term<T> {
  readonly wording: string;
  readonly language: Language;
  readonly value: T;
  readonly notIf?: readonly string[];
}

interface Entry<T> {
  readonly pattern: TermPattern;
  readonly value: T;
  readonly notIf: readonly TermPattern[];
}

/** Letters by which prefix terms are filed; shorter prefixes are filed under themselves. */
const filedLetters = 3;

export interface TermMatcher<T> {
  /** All hits of the terms in a tokenised sentence, in order of place. */
  findTerms(tokens: readonly Token[], language: Language): TermHit<T>[];
}

/** Files terms by language and first word, so that a sentence is read once, whatever the size of the lexicon. */
export function createTermMatcher<T>(terms: readonly Term<T>[]): TermMatcher<T> {
  const createFile = () => ({ whole: new Map<string, Entry<T>[]>(), prefixed: new Map<string, Entry<T>[]>() });
  const files = { en: createFile(), es: createFile(), ru: createFile() };
  for (const { wording, language, value, notIf = [] } of terms) {
    const pattern = parseTerm(wording, language);
    const first = pattern?.words[0];
    if (!pattern || !first) continue;
    const contexts = notIf.flatMap((context) => parseTerm(context, language) ?? []);
    const file = first.isPrefix ? files[language].prefixed : files[language].whole;
    const entry: Entry<T> = { pattern, value, notIf: contexts };
    for (const text of new Set([first.text, foldOnce(first.text)])) {
      const key = first.isPrefix ? text.slice(0, filedLetters) : text;
      const entries = file.get(key);
      if (entries) {
        if (!entries.includes(entry)) entries.push(entry);
      } else file.set(key, [entry]);
    }
  }

  return {
    findTerms(tokens, language) {
      const keepsAccents = tokens.some((token) => hasAccent(token.text));
      const isAllCapitals = !tokens.some((token) => token.text !== token.text.toUpperCase());
      const fits = (word: PatternWord, token: Token, spanish: boolean): boolean => {
        if (word.isCapitalised && !token.isCapitalised && !isAllCapitals) return false;
        const found = spanish && keepsAccents ? token.lower : token.folded;
        const wanted = spanish && !keepsAccents ? foldOnce(word.text) : word.text;
        return word.isPrefix ? found.startsWith(wanted) : found === wanted;
      };
      const matchAt = (pattern: TermPattern, start: number): number | undefined => {
        const spanish = pattern.language === "es";
        let at = start;
        for (const word of pattern.words) {
          const furthest = word.afterGap ? Math.min(tokens.length - 1, at + longestGap) : at;
          let found = -1;
          for (let index = at; index <= furthest && found < 0; index++) {
            const token = tokens[index];
            if (token && fits(word, token, spanish)) found = index;
          }
          if (found < 0) return undefined;
          at = found + 1;
        }
        return at;
      };
      const isCancelled = (entry: Entry<T>, first: number, last: number): boolean =>
        entry.notIf.some((context) => {
          for (let start = 0; start < tokens.length; start++) {
            const end = matchAt(context, start);
            if (end === undefined) continue;
            const containsTerm = context.words.length >= entry.pattern.words.length && start <= first && end >= last;
            const isElsewhere = end <= first || start >= last;
            if (containsTerm || (isElsewhere && !sharesWord(context, entry.pattern))) return true;
          }
          return false;
        });
      const hits: TermHit<T>[] = [];
      const { whole, prefixed } = files[language];
      const tryEntry = (entry: Entry<T>, first: number): void => {
        const last = matchAt(entry.pattern, first);
        if (last !== undefined && !isCancelled(entry, first, last)) hits.push({ value: entry.value, first, last });
      };
      const eachEntry = (key: string, act: (entry: Entry<T>) => void): void => {
        whole.get(key)?.forEach(act);
        for (let length = 1; length <= filedLetters; length++) prefixed.get(key.slice(0, length))?.forEach(act);
      };
      for (const [first, { folded, lower }] of tokens.entries()) {
        if (folded === lower) {
          eachEntry(folded, (entry) => tryEntry(entry, first));
          continue;
        }
        // A term may be filed under both spellings.
        const entries = new Set<Entry<T>>();
        for (const key of [folded, lower]) eachEntry(key, (entry) => entries.add(entry));
        for (const entry of entries) tryEntry(entry, first);
      }
      return hits;
    },
  };
}

const foldedWords = new Map<string, string>();
const foldOnce = (word: string): string => {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const folded = word.normalize("NFD").replace(/\p{M}/gu, "");
  foldedWords.set(word, folded);
  return folded;
};

const sharesWord = (context: TermPattern, term: TermPattern): boolean =>
  context.words.some((word) => term.words.some((other) => other.text === word.text));

/** Of hits that overlap, the longest; of those at one place, each meaning once. */
export function keepLongest<T>(hits: readonly TermHit<T>[], isSame: (one: T, other: T) => boolean = Object.is): TermHit<T>[] {
  const kept: TermHit<T>[] = [];
  for (const hit of [...hits].sort((a, b) => b.last - b.first - (a.last - a.first))) {
    const isFree = (other: TermHit<T>) => hit.last <= other.first || hit.first >= other.last;
    const isRival = (other: TermHit<T>) => hit.first === other.first && hit.last === other.last && !isSame(hit.value, other.value);
    if (kept.every((other) => isFree(other) || isRival(other))) kept.push(hit);
  }
  return kept.sort((a, b) => a.first - b.first);
}
