import { foldText } from "./fold-text.ts";
import type { TextSpan } from "./sentence.ts";

/** A run of letters, a run of digits or a sign of money or percent, with its place in the text. */
export interface Token extends TextSpan {
  readonly text: string;
  /** Lower case, accents dropped. */
  readonly folded: string;
  /** Lower case, accents kept. */
  readonly lower: string;
  readonly isCapitalised: boolean;
}

const tokenPattern = /\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})\p{L}+)?|\d+|[$€£%№]/gu;
/** A word that a scanner cut at a line's end: "dictator- ship". */
const brokenWord = /(\p{Ll}{2,})[-\u00AD]\s+(\p{Ll}{2,})/gu;

/** Words that follow a suspended hyphen ("pro- and anti-") are not the rest of it. */
const isSuspended = (rest: string): boolean => /^(and|or|to|y|o|u|e|и|или)$/u.test(rest);

/**
 * The text's tokens in order. "Mi-17", "Mi 17" and "Mi17" give the same two tokens; a word cut by "- " is one token.
 * Spans count in the text as given.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) tokens.push(createToken(match[0], match.index, match.index + match[0].length));
  const broken = [...text.matchAll(brokenWord)].filter((match) => !isSuspended(match[2] ?? ""));
  for (const match of broken) {
    const start = match.index;
    const at = tokens.findIndex((token) => token.end === start + (match[1] ?? "").length);
    const first = tokens[at];
    const second = tokens[at + 1];
    if (first && second) tokens.splice(at, 2, createToken(first.text + second.text, first.start, second.end));
  }
  return tokens;
}

function createToken(text: string, start: number, end: number): Token {
  const plain = text.replace(/['’]s$/u, "");
  const initial = plain[0] ?? "";
  return {
    text: plain,
    folded: foldText(plain),
    lower: plain.toLowerCase(),
    isCapitalised: initial !== initial.toLowerCase(),
    start,
    end: end - (text.length - plain.length),
  };
}
