import { stemWord } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { Language } from "../text/text-block.ts";
import { touches } from "../text/sentence.ts";
import type { TextSpan } from "../text/sentence.ts";
import type { Token } from "../text/tokenise.ts";

/** Capitalised words that stand together inside a sentence: a person, a place, an organisation, whether the lexicon knows it or not. */
export interface NameMention extends TextSpan {
  readonly stems: readonly string[];
  /** A model's name: "T-62". */
  readonly isDesignation: boolean;
  /** The word before it, folded: "in" of "signed in Genoa". */
  readonly before: string;
  readonly text: string;
}

const shortest = 3;
const designation = /(?<![\p{L}\d-])(\p{Lu}\p{L}{0,2})-?(\d{1,3})(?!\d)/gu;
/** Cyrillic letters that look like Latin ones: "Т-55" and "T-55" are one model. */
const lookalikes: Readonly<Record<string, string>> = { а: "a", в: "b", е: "e", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c", т: "t", х: "x" };
/** What may stand between two words of one name: nothing but spaces and quotation marks. */
const inside = /^[\s«»"“”]*$/u;

/** The names of a sentence, but for its first word, whose capital says nothing, and months; with the designations of models. */
export function readNames(text: string, tokens: readonly Token[], language: Language, dates: readonly TextSpan[]): NameMention[] {
  const names: NameMention[] = [...text.matchAll(designation)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = tokens.findLast((token) => token.end <= span.start)?.folded ?? "";
    return { stems: [`${match[1] ?? ""}${match[2] ?? ""}`.toLowerCase().replace(/[а-я]/gu, (letter) => lookalikes[letter] ?? letter)], isDesignation: true, before, ...span, text: match[0] };
  });
  const taken = [...dates, ...names];
  let run: Token[] = [];
  let before = "";
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first && last) names.push({ stems: run.map((token) => stemWord(token.folded, language)), isDesignation: false, before, start: first.start, end: last.end, text: text.slice(first.start, last.end) });
    run = [];
  };
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const isName = previous !== undefined && token.isCapitalised && token.folded.length >= shortest && !isStopWord(token.folded, language)
      && !taken.some((span) => touches(token, span));
    if (!isName || !inside.test(text.slice(run.at(-1)?.end ?? token.start, token.start))) close();
    if (!isName) continue;
    if (run.length === 0) before = previous.folded;
    run.push(token);
  }
  close();
  return names;
}
