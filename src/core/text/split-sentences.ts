import type { Sentence, TextSpan } from "./sentence.ts";
import type { Language, TextBlock } from "./text-block.ts";

/** Same-length stand-in, so that spans stay right. */
const mask = (text: string): string =>
  text
    .replace(/\[(?:\d+|[a-z]|note \d+|citation needed)\]/giu, (marker) => " ".repeat(marker.length))
    .replace(/\n/gu, " ");

const initial = /(?:^|[\s(.«“"-])\p{Lu}\.$/u;
const lastWord = /(?:^|[\s(«“"—–-])([^\s(«“"—–]+)$/u;
const lowerStart = /^[\s"'”’»)\]]*[\p{Ll},;:]/u;
const endsQuestionInQuotation = /[?!…]["”»’]\s*$/u;
/** "No. 2", "p. 370", "г. 1969": an abbreviation before a number. */
const numberStart = /^\s*[\dIVXL]+/u;

/** Words; less than this before a full stop is an opening phrase ("In 1969 A.D."), not a sentence. */
const shortestSentence = 4;

/** Abbreviations as the lexicon lists them ("Gen.", "EE.UU."), lower case. */
export type Abbreviations = ReadonlySet<string>;

function continues(before: string, after: string, abbreviations: Abbreviations): boolean {
  const head = before.trimEnd();
  if (!/[.?!…]["”»’)\]]*$/u.test(head) && after.trim()) return true;
  if (lowerStart.test(after)) return !endsQuestionInQuotation.test(head) || /^[\s"'”’»)\]]*\p{Ll}/u.test(after);
  if (!head.endsWith(".")) return false;
  if (initial.test(head)) return true;
  const word = lastWord.exec(head)?.[1]?.toLowerCase();
  if (!word || !abbreviations.has(word)) return false;
  if (!abbreviationsThatEnd.test(word)) return true;
  return numberStart.test(after) || head.split(/\s+/u).length < shortestSentence;
}

/** Abbreviations that often close a sentence; before a capital they are taken to do so. */
const abbreviationsThatEnd = /^(etc|et al|a\.m|p\.m|inc|ltd|co|corp|jr|sr|d\.c|u\.s\.s\.r|ee\.?\s?uu|др|пр|т\.д|т\.п|гг|г|в|вв|руб|долл|млн|млрд|тыс|mln|bn)\.$/u;

/**
 * The sentences of a block. Intl.Segmenter proposes; a merge pass joins what it split after abbreviations, initials,
 * reference markers and before a lower-case start.
 */
export function splitSentences(block: TextBlock, language: Language, abbreviations: Abbreviations): Sentence[] {
  const masked = mask(block.text);
  const spans: TextSpan[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(masked)) {
    const last = spans.at(-1);
    if (last && continues(masked.slice(last.start, last.end), segment, abbreviations)) spans[spans.length - 1] = { start: last.start, end: index + segment.length };
    else spans.push({ start: index, end: index + segment.length });
  }
  return spans.flatMap(({ start, end }) => {
    const raw = block.text.slice(start, end);
    const text = raw.trim();
    if (!/\p{L}/u.test(text)) return [];
    const offset = start + raw.indexOf(text);
    return [{ blockId: block.id, start: offset, end: offset + text.length, text }];
  });
}
