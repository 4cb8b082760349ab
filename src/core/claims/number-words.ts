import type { Language } from "../text/text-block.ts";
import { foldText } from "../text/fold-text.ts";
import type { TextSpan } from "../text/sentence.ts";

/** A word of a sentence as the reading of numbers sees it. */
export interface NumberWord extends TextSpan {
  readonly folded: string;
}

const wordPattern = /\d{1,3}(?:[\u00A0\u202F ]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[$€£%+]/gu;
const separatorsOnly = /^[\s\u00A0-]*$/u;

/** A sentence cut into numbers, words and signs of currency. */
export interface NumberText {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly NumberWord[];
  readonly folded: readonly string[];
  /** What stands between two words. */
  between(one: number, other: number): string;
  /** True when only spaces and hyphens part a word from the one before it. */
  isAdjacent(index: number): boolean;
  isFigure(index: number): boolean;
}

export function readNumberText(text: string, language: Language): NumberText {
  const words: NumberWord[] = [...text.matchAll(wordPattern)].map((match) => ({ folded: foldText(match[0]), start: match.index, end: match.index + match[0].length }));
  const between = (one: number, other: number) => text.slice(words[one]?.end ?? 0, words[other]?.start ?? text.length);
  return {
    text,
    language,
    words,
    folded: words.map((word) => word.folded),
    between,
    isAdjacent: (index) => index > 0 && index < words.length && separatorsOnly.test(between(index - 1, index)),
    isFigure: (index) => /^\d/u.test(words[index]?.folded ?? ""),
  };
}
