import type { Lexicon, Numeral, Unit } from "../pack/lexicon.ts";
import { foldText } from "../text/fold-text.ts";
import type { Language } from "../text/text-block.ts";
import { languages } from "../text/text-block.ts";

interface PhraseWord {
  readonly text: string;
  readonly isPrefix: boolean;
}

/** A wording as the words it consists of; the last may end in `*`. */
interface Phrase<T> {
  readonly words: readonly PhraseWord[];
  readonly value: T;
}

/** Phrases filed by the first letter of their first and of their last word, longest first. */
interface PhraseFile<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

const initialOf = (text: string | undefined): string => text?.[0] ?? "";

const parsePhrase = <T>(wording: string, value: T): Phrase<T> => ({
  words: (foldText(wording).match(/[\p{L}\d]+\*?|[$€£%+]/gu) ?? []).map((word) => ({ text: word.replace("*", ""), isPrefix: word.endsWith("*") })),
  value,
});

function filePhrases<T>(phrases: readonly Phrase<T>[], wordOf: (phrase: Phrase<T>) => PhraseWord | undefined): Map<string, Phrase<T>[]> {
  const filed = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const initial = initialOf(wordOf(phrase)?.text);
    filed.set(initial, [...(filed.get(initial) ?? []), phrase]);
  }
  return filed;
}

function parseAll<T extends Unit | Numeral>(entries: readonly T[], language: Language): PhraseFile<T> {
  const phrases = entries
    .flatMap((entry) => entry[language].map((wording) => parsePhrase(wording, entry)))
    .filter((phrase) => phrase.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  return { byFirst: filePhrases(phrases, ({ words }) => words[0]), byLast: filePhrases(phrases, ({ words }) => words.at(-1)) };
}

/** The number words of one language. */
export interface QuantityWords {
  readonly cardinals: PhraseFile<Numeral>;
  /** "half a", "medio": numbers only before a magnitude. */
  readonly fractions: PhraseFile<Numeral>;
  readonly ordinals: PhraseFile<Numeral>;
  readonly magnitudes: PhraseFile<Unit>;
  readonly approximators: PhraseFile<Unit>;
  /** "dozens", "several": a number by themselves. */
  readonly vague: PhraseFile<Unit>;
  readonly units: PhraseFile<Unit>;
}

const made = new WeakMap<Lexicon, Readonly<Record<Language, QuantityWords>>>();

const create = (lexicon: Lexicon, language: Language): QuantityWords => {
  const { units, numerals } = lexicon;
  return {
    cardinals: parseAll(numerals.cardinals.filter((numeral) => numeral.value >= 1), language),
    fractions: parseAll(numerals.cardinals.filter((numeral) => numeral.value > 0 && numeral.value < 1), language),
    ordinals: parseAll(numerals.ordinals, language),
    magnitudes: parseAll(units.filter((unit) => unit.kind === "magnitude"), language),
    approximators: parseAll(units.filter((unit) => unit.kind === "approximator" && !unit.absolute), language),
    vague: parseAll(units.filter((unit) => unit.kind === "approximator" && unit.absolute), language),
    units: parseAll(units.filter((unit) => unit.kind !== "magnitude" && unit.kind !== "approximator"), language),
  };
};

export function quantityWords(lexicon: Lexicon, language: Language): QuantityWords {
  let words = made.get(lexicon);
  if (!words) {
    words = Object.fromEntries(languages.map((one) => [one, create(lexicon, one)])) as Record<Language, QuantityWords>;
    made.set(lexicon, words);
  }
  return words[language];
}

const fits = (word: PhraseWord, found: string | undefined): boolean =>
  found !== undefined && (word.isPrefix ? found.startsWith(word.text) : found === word.text);

/** The longest phrase that begins at `start`, with the index after it. */
export function matchPhrase<T>({ byFirst }: PhraseFile<T>, words: readonly string[], start: number): { value: T; next: number } | undefined {
  for (const phrase of byFirst.get(initialOf(words[start])) ?? []) {
    if (phrase.words.every((word, offset) => fits(word, words[start + offset]))) return { value: phrase.value, next: start + phrase.words.length };
  }
  return undefined;
}

/** The longest phrase that ends just before `end`, with the index of its first word. */
export function matchPhraseBefore<T>({ byLast }: PhraseFile<T>, words: readonly string[], end: number): { value: T; first: number } | undefined {
  for (const phrase of byLast.get(initialOf(words[end - 1])) ?? []) {
    const first = end - phrase.words.length;
    if (first >= 0 && phrase.words.every((word, offset) => fits(word, words[first + offset]))) return { value: phrase.value, first };
  }
  return undefined;
}
