import type { TextQuoteSelector } from "../core/selector/text-quote-selector.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import { contextLength, maxErrorRate, minApproximateLength } from "./match-quote-options.ts";

export interface QuoteMatch extends TextSpan {
  /** 0 for the exact words; otherwise how many characters differ. */
  readonly errors: number;
  /** How many characters before and after agree with the selector's context. */
  readonly agreement: number;
}

/** The place of a quotation in a text: the exact words whose surroundings agree best, else nearly the same words. */
export function matchQuote(text: string, selector: TextQuoteSelector): QuoteMatch | undefined {
  const exact = matchExact(text, selector);
  if (exact) return exact;
  const near = matchApproximate(text, selector);
  // One other digit is one error, and another claim.
  return near && listDigits(text.slice(near.start, near.end)) === listDigits(selector.exact) ? near : undefined;
}

const listDigits = (text: string): string => text.replace(/\D+/g, " ").trim();

/** Whether one match is better than another. */
export const isBetterMatch = (match: QuoteMatch, other: QuoteMatch | undefined): boolean =>
  !other || match.errors < other.errors || (match.errors === other.errors && match.agreement > other.agreement);

function matchExact(text: string, selector: TextQuoteSelector): QuoteMatch | undefined {
  let best: QuoteMatch | undefined;
  if (selector.exact === "") return undefined;
  for (let start = text.indexOf(selector.exact); start >= 0; start = text.indexOf(selector.exact, start + 1)) {
    const end = start + selector.exact.length;
    const match = { start, end, errors: 0, agreement: measureAgreement(text, start, end, selector) };
    if (isBetterMatch(match, best)) best = match;
  }
  return best;
}

function measureAgreement(text: string, start: number, end: number, { prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < Math.min(contextLength, prefix.length, start) && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < Math.min(contextLength, suffix.length) && text[end + after] === suffix[after]) after++;
  return before + after;
}

/**
 * Sellers' algorithm: edit distance of the quotation to every stretch of the text, one row per character of the text;
 * each cell carries the start of its stretch. https://doi.org/10.1016/0196-6774(80)90016-4
 */
function matchApproximate(text: string, selector: TextQuoteSelector): QuoteMatch | undefined {
  const pattern = fold(selector.exact);
  const limit = Math.floor(pattern.length * maxErrorRate);
  if (pattern.length < minApproximateLength || text.length < pattern.length - limit) return undefined;
  const folded = fold(text);
  let costs = Array.from({ length: pattern.length + 1 }, (_, index) => index);
  let starts = new Array<number>(pattern.length + 1).fill(0);
  let best: QuoteMatch | undefined;
  for (let end = 1; end <= folded.length; end++) {
    const nextCosts = [0];
    const nextStarts = [end];
    for (let row = 1; row <= pattern.length; row++) {
      const replaced = costs[row - 1]! + (pattern[row - 1] === folded[end - 1] ? 0 : 1);
      const left = costs[row]! + 1;
      const added = nextCosts[row - 1]! + 1;
      const cost = Math.min(replaced, left, added);
      nextCosts.push(cost);
      nextStarts.push(cost === replaced ? starts[row - 1]! : cost === left ? starts[row]! : nextStarts[row - 1]!);
    }
    costs = nextCosts;
    starts = nextStarts;
    const errors = costs[pattern.length]!;
    if (errors > limit || (best && errors >= best.errors)) continue;
    best = { start: starts[pattern.length]!, end, errors: Math.max(errors, 1), agreement: 0 };
  }
  return best;
}

/** Folds what a page may change without changing the words; the length stays the same, so that offsets do too. */
const fold = (text: string): string =>
  text.replace(/[‘’‚′]/g, "'").replace(/[“”„«»″]/g, '"').replace(/[‐‑‒–—−]/g, "-").replace(/[A-ZÀ-ÖØ-ÞА-ЯЁ]/g, (letter) => letter.toLowerCase());
