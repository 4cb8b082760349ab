import type { Lexicon, Terms } from "../pack/lexicon.ts";
import type { Language } from "../text/text-block.ts";
import { languages } from "../text/text-block.ts";

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\\\*/g, "\\p{L}*");

/** One alternative per wording, longest first, for use inside a regular expression with the flags `giu`. */
const alternatives = (wordings: readonly string[]): string =>
  [...wordings].sort((a, b) => b.length - a.length).map(escape).join("|");

const allWordings = (terms: readonly Terms[], language: Language): string[] => terms.flatMap((term) => [...term[language]]);

const year = "1[5-9]\\d\\d|20\\d\\d";
const before = "(?<![\\p{L}\\d.,$€])";
const after = "(?![\\p{L}\\d]|[.,]\\d)";
const yearWord = "(?:\\s*(?:г\\.|гг\\.|год(?:а|у|ом|ов|ы|ах)?)(?![\\p{L}]))?";
const day = "(\\d{1,2})(?:st|nd|rd|th|\\.?º|º|-?го|-?е)?";
const link: Readonly<Record<Language, string>> = {
  en: "(?:\\s+|\\s*,\\s*|\\s+of\\s+)",
  es: "(?:\\s+|\\s*,\\s*|\\s+de\\s+|\\s+del\\s+)",
  ru: "(?:\\s+|\\s*,\\s*)",
};
const dayLink: Readonly<Record<Language, string>> = { en: "(?:\\s+|\\s+of\\s+)", es: "\\s+de\\s+", ru: "\\s+" };
const rangeLink = "\\s*(?:[-–—]|\\s(?:to|through|and|until|till|a|y|hasta|по|до|и)\\s)\\s*(?:el\\s|la\\s|the\\s)?";

/** Regular expressions for the dates of one language, made from the lexicon's month and period words; those with a year in figures by name. */
export interface DatePatterns {
  /** 1969-02-01 */
  readonly isoDay: RegExp;
  /** 1.2.1969, 2/1/1969 */
  readonly numericDay: RegExp;
  /** The name of a month: without one, most of these need not be tried. */
  readonly month: RegExp;
  readonly dayMonthYear: RegExp;
  readonly monthDayYear: RegExp;
  readonly monthYear: RegExp;
  /** 18 February, February 18: a day whose year stands elsewhere in the sentence. */
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly years: RegExp;
  readonly oneYear: RegExp;
  /** Decades and centuries. */
  readonly named: RegExp;
  readonly part: RegExp;
  readonly monthOf: (word: string) => number | undefined;
  readonly periodOf: (words: string) => { readonly from: number; readonly to: number; readonly isCentury: boolean } | undefined;
  readonly partOf: (words: string) => { readonly from: number; readonly to: number } | undefined;
}

function createPatterns(lexicon: Lexicon, language: Language): DatePatterns {
  const { months, decades, centuries, parts } = lexicon.times;
  const named = [...decades, ...centuries];
  const wholly = <Entry extends Terms>(entries: readonly Entry[]) => {
    const compiled = entries.map((entry) => ({ entry, pattern: new RegExp(`^(?:${entry[language].map(escape).join("|")})$`, "iu") }));
    return (word: string): Entry | undefined => compiled.find(({ entry, pattern }) => entry[language].length > 0 && pattern.test(word))?.entry;
  };
  const [findMonth, findNamed, findPart] = [wholly(months), wholly(named), wholly(parts)];
  const month = `(${alternatives(allWordings(months, language))})`;
  const dated = (pattern: string) => new RegExp(before + pattern + after, "giu");
  return {
    isoDay: dated(`(${year})-(\\d{2})-(\\d{2})`),
    numericDay: dated(`(\\d{1,2})([./])(\\d{1,2})\\2(${year})`),
    month: new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "iu"),
    dayMonthYear: dated(`${day}${link[language]}${month}${link[language]}(${year})${yearWord}`),
    monthDayYear: dated(`${month}\\s+${day}(?:\\s*,\\s*|\\s+)(${year})`),
    monthYear: dated(`${month}${link[language]}(${year})${yearWord}`),
    dayMonth: dated(`${day}${dayLink[language]}${month}`),
    monthDay: dated(`${month}\\s+${day}`),
    years: dated(`(${year})${rangeLink}(${year}|\\d{2})${yearWord}`),
    oneYear: dated(`(${year})${yearWord}`),
    named: new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(allWordings(named, language))})(?![\\p{L}\\d])`, "giu"),
    part: new RegExp(`(?:^|(?<![\\p{L}]))(${alternatives(allWordings(parts, language))})[\\s-]*(?:of\\s+|de\\s+|del\\s+|de los\\s+|de la\\s+|the\\s+|los\\s+|la\\s+|el\\s+)*$`, "iu"),
    monthOf: (word) => findMonth(word)?.month,
    periodOf: (words) => {
      const found = findNamed(words);
      return found && { from: found.from, to: found.to, isCentury: found.to - found.from > 10 };
    },
    partOf: findPart,
  };
}

const made = new WeakMap<Lexicon, Readonly<Record<Language, DatePatterns>>>();

/** The patterns of a lexicon, made once. */
export function datePatterns(lexicon: Lexicon, language: Language): DatePatterns {
  let patterns = made.get(lexicon);
  if (!patterns) {
    patterns = Object.fromEntries(languages.map((one) => [one, createPatterns(lexicon, one)])) as Record<Language, DatePatterns>;
    made.set(lexicon, patterns);
  }
  return patterns[language];
}
