/** First and last year, inclusive. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

/** Years from 1500 on; not the digits of a longer number or of a sum: "$1,985", "19690". */
const year = /(?<![\d.,$€])(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/gu;

/** What makes a decade of a round year, in the three languages: "1990s", "1990-е", "los años 1990", "década de 1990". */
const decadeAfter = /^(?:['’]?s|-?(?:е|х|ые|ых))(?!\p{L})/u;
const decadeBefore = /(?:años|década|decenio)\s(?:de\s)?$/u;

/** The years that a text names, from the first to the last; undefined when it names none. A picture needs no days. */
export function readYears(text: string): YearSpan | undefined {
  const years = [...text.matchAll(year)].flatMap(({ 0: digits, index }) => {
    const isDecade = digits.endsWith("0") && (decadeAfter.test(text.slice(index + digits.length)) || decadeBefore.test(text.slice(0, index)));
    return isDecade ? [Number(digits), Number(digits) + 9] : [Number(digits)];
  });
  return years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

/** Both spans as one; of one alone, that one. */
export const joinYears = (spans: readonly YearSpan[]): YearSpan | undefined =>
  spans.length > 0 ? { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) } : undefined;

/** "1969", "1968–1975". */
export const writeYears = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}–${to}`);
