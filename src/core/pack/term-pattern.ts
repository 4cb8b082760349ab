import type { Language } from "../text/text-block.ts";
import { tokenise } from "../text/tokenise.ts";

/** One word of a lexicon term. */
export interface PatternWord {
  readonly text: string;
  /** `*`: any letters may follow; digits stand as they are. */
  readonly isPrefix: boolean;
  /** The text must have the capital too. */
  readonly isCapitalised: boolean;
  /** `…`: up to four words may stand before it. */
  readonly afterGap: boolean;
}

/** A lexicon term as the matcher walks it. Spanish words keep their accents, English and Russian ones are folded. */
export interface TermPattern {
  readonly words: readonly PatternWord[];
  readonly language: Language;
}

/** Words between the two parts of a term with `…`, as the lexicon's notation says. */
export const longestGap = 4;

/** Reads a term in the lexicon's notation (`*`, `…`, capitals); undefined when it has no word. */
export function parseTerm(term: string, language: Language): TermPattern | undefined {
  const words: PatternWord[] = [];
  for (const [part, piece] of term.split("…").entries()) {
    for (const [index, token] of tokenise(piece).entries()) {
      words.push({
        text: language === "es" ? token.lower : token.folded,
        isPrefix: piece[token.end] === "*" && !/^\d/u.test(token.text),
        isCapitalised: token.isCapitalised,
        afterGap: part > 0 && index === 0,
      });
    }
  }
  return words.length > 0 ? { words, language } : undefined;
}
