import type { Lexicon } from "../pack/lexicon.ts";
import { touches } from "../text/sentence.ts";
import type { Language } from "../text/text-block.ts";
import { datePatterns } from "./date-patterns.ts";
import { ordinalOf, periodOf, yearOf } from "./period.ts";
import type { DatePrecision, Period } from "./period.ts";

/** Letters before a date in which "early", "late" or "mid" is looked for. */
const partReach = 48;
const yearInFigures = /1[5-9]\d\d|20\d\d/u;

type Found = Omit<Period, "text">;

/** Names a stretch of text that was read, so that no later pattern reads it again. */
class Reader {
  readonly found: Found[] = [];
  readonly #text: string;
  constructor(text: string) { this.#text = text; }

  read(pattern: RegExp, interpret: (match: RegExpExecArray) => { from: number; to: number; precision: DatePrecision } | undefined): void {
    for (const match of this.#text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (this.found.some((other) => touches({ start, end }, other))) continue;
      const period = interpret(match);
      if (period) this.found.push({ ...period, start, end });
    }
  }
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** The part of a period that "early", "late", "mid" leave of it. */
function narrow(period: Found, prefix: string, patterns: ReturnType<typeof datePatterns>): Found {
  if (period.precision === "day") return period;
  const match = patterns.part.exec(prefix);
  const words = match?.[1];
  const part = words === undefined ? undefined : patterns.partOf(words);
  if (!match || !part) return period;
  const length = period.to - period.from + 1;
  const slack = Math.max(31, length * 0.1);
  return {
    from: Math.round(period.from + part.from * length - (part.from > 0 ? slack : 0)),
    to: Math.round(period.from + part.to * length + (part.to < 1 ? slack : 0)),
    precision: period.precision === "year" ? "season" : "range",
    start: period.start - (prefix.length - match.index),
    end: period.end,
  };
}

/**
 * The dates that a sentence names, with their precision: days, months, years, ranges, decades, centuries and parts of
 * them, in the words of the language. Off-the-shelf parsers miss bare years and decades.
 */
export function readDates(text: string, language: Language, lexicon: Lexicon): Period[] {
  const patterns = datePatterns(lexicon, language);
  const reader = new Reader(text);
  const dated = (yearText: string | undefined, monthNumber?: number, dayText?: string) => {
    const dayNumber = dayText === undefined ? undefined : Number(dayText);
    if (dayNumber !== undefined && !isDay(dayNumber)) return undefined;
    return periodOf(Number(yearText), monthNumber, dayNumber);
  };
  const monthOf = (word: string | undefined) => (word === undefined ? undefined : patterns.monthOf(word));
  const hasYear = yearInFigures.test(text);
  const hasMonth = patterns.month.test(text);

  if (hasYear) {
    reader.read(patterns.isoDay, ([, y, m, d]) => isMonth(Number(m)) ? dated(y, Number(m), d) : undefined);
    reader.read(patterns.numericDay, ([, a, separator, b, y]) => {
      const [first, second] = [Number(a), Number(b)];
      const monthFirst = separator === "/" && language === "en" && first <= 12;
      if (monthFirst && second <= 12 && first !== second) {
        const [one, other] = [periodOf(Number(y), first, second), periodOf(Number(y), second, first)];
        return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to), precision: "range" };
      }
      const [d, m] = monthFirst && second > 12 ? [second, first] : [first, second];
      return isMonth(m) && isDay(d) ? periodOf(Number(y), m, d) : undefined;
    });
    if (hasMonth) {
      reader.read(patterns.dayMonthYear, ([, d, m, y]) => dated(y, monthOf(m), d));
      reader.read(patterns.monthDayYear, ([, m, d, y]) => dated(y, monthOf(m), d));
      reader.read(patterns.monthYear, ([, m, y]) => dated(y, monthOf(m)));
    }
    reader.read(patterns.years, ([, a, b]) => {
      const from = Number(a);
      const to = (b ?? "").length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b);
      return to > from ? { from: ordinalOf(from), to: ordinalOf(to, 12, 31), precision: "range" } : undefined;
    });
  }
  reader.read(patterns.named, (match) => {
    const period = patterns.periodOf(match[0]);
    return period && { from: ordinalOf(period.from), to: ordinalOf(period.to, 12, 31), precision: period.isCentury ? "century" : "decade" };
  });
  if (hasYear) reader.read(patterns.oneYear, ([, y]) => dated(y));
  const years = new Set(reader.found.flatMap(({ from, to }) => [yearOf(from), yearOf(to)]));
  const [onlyYear] = years;
  if (hasMonth && onlyYear !== undefined && years.size === 1) {
    const inOnlyYear = (word: string | undefined, dayText: string | undefined) => dated(String(onlyYear), monthOf(word), dayText);
    reader.read(patterns.dayMonth, ([, d, m]) => inOnlyYear(m, d));
    if (language === "en") reader.read(patterns.monthDay, ([, m, d]) => inOnlyYear(m, d));
  }
  return reader.found
    .map((period) => narrow(period, text.slice(Math.max(0, period.start - partReach), period.start), patterns))
    .map((period) => ({ ...period, text: text.slice(period.start, period.end) }))
    .sort((a, b) => a.start - b.start);
}

/** Periods that a passage's own data name (ISO 8601: 1969, 1969-02, 1969-02-01, or two with a slash). */
export function parseIsoDate(date: string): { from: number; to: number; precision: DatePrecision } | undefined {
  const [first, last] = date.split("/").map((part) => part.split("-").map(Number));
  if (!first?.[0]) return undefined;
  const begin = periodOf(first[0], first[1], first[2]);
  if (!last?.[0]) return begin;
  return { from: begin.from, to: periodOf(last[0], last[1], last[2]).to, precision: "range" };
}

/** The years a period covers, as text: "1969", "1968–1975". */
export function formatYears(period: { readonly from: number; readonly to: number }): string {
  const [from, to] = [yearOf(period.from), yearOf(period.to)];
  return from === to ? String(from) : `${from}–${to}`;
}
