import type { TextSpan } from "../core/text/sentence.ts";

const isLetterOrDigit = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/**
 * Where the words of a difference stand in a text: at `span` when the words are really there (a difference may be about
 * another wording of the passage than the one shown), else at their first whole occurrence, whatever the case.
 */
export function findWords(text: string, words: string, span?: TextSpan): TextSpan | undefined {
  if (span && text.slice(span.start, span.end).toLowerCase() === words.toLowerCase()) return span;
  const lower = text.toLowerCase();
  if (words === "" || lower.length !== text.length) return undefined;
  for (let start = lower.indexOf(words.toLowerCase()); start >= 0; start = lower.indexOf(words.toLowerCase(), start + 1)) {
    const end = start + words.length;
    if (!isLetterOrDigit(text[start - 1]) && !isLetterOrDigit(text[end])) return { start, end };
  }
  return undefined;
}
