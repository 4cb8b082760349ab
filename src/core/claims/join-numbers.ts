import type { Language } from "../text/text-block.ts";

/** How the words of a language join two numbers that stand side by side. */
interface Joining {
  /** All that may stand between them: "700–800", "13 to 15", "291 against 707". */
  readonly link: RegExp;
  /** Before the first: an interval ("between", "from … to" of Russian "от"). */
  readonly opening: RegExp;
  /** Before the first: a change from one value to the other ("from"), where it may as well be an interval. */
  readonly change: RegExp;
}

const joinings: Readonly<Record<Language, Joining>> = {
  en: { link: /^\s*(?:[-–—]|to|and|or|against|versus)\s*$/iu, opening: /\bbetween\s*$/iu, change: /\bfrom\s*$/iu },
  es: {
    link: /^\s*(?:[-–—]|a|y|o|contra|frente a)\s*(?:(?:el|los?|las?)\s+)?$/iu,
    opening: /(?<!\p{L})entre(?:\s+los?|\s+las?|\s+el)?\s*$/iu,
    change: /(?<!\p{L})(?:de|desde)(?:\s+los?|\s+las?)?\s*$/iu,
  },
  ru: { link: /^\s*(?:[-–—]|до|и|или|против)\s*$/iu, opening: /(?<!\p{L})(?:между|от)\s*$/iu, change: /(?<!\p{L})со?\s*$/iu },
};
/** Links between two numbers that hold both, unless "between" stands before them. */
const together = /^\s*(?:and|y|и|against|versus|contra|frente a|против)(?!\p{L})/iu;

/** Words between two numbers that are joined, at most: "291 frente a los 707". */
export const longestLink = 3;

/** True when nothing but a dash or a link word stands between two numbers. */
export const areLinked = (between: string, language: Language): boolean => joinings[language].link.test(between);

/** True when two linked numbers are the ends of one interval rather than two values. */
export function isInterval(before: string, between: string, language: Language): boolean {
  const { opening, change } = joinings[language];
  return opening.test(before) || !change.test(before) && !together.test(between);
}

/** A value with the largest magnitude word that belongs to it ("million"), 1 where there is none. */
interface Scaled {
  readonly value: number;
  readonly magnitude: number;
}

/**
 * What the first of two linked numbers is multiplied by: "700 and 800 million" gives it the magnitude of the second, and of the
 * "mil millones" of "mil y dos mil millones" it lacks only the last word.
 */
export function shareMagnitude(first: Scaled, second: Scaled): number {
  if (first.magnitude > 1 || first.value >= second.magnitude) return 1;
  return [second.magnitude, second.magnitude / 1000].find((share) => first.value * share <= second.value * 100) ?? 1;
}
