import type { Lexicon, Unit } from "../pack/lexicon.ts";
import { foldText } from "../text/fold-text.ts";
import { stemWord } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { Language } from "../text/text-block.ts";
import type { TextSpan } from "../text/sentence.ts";
import { parseNumber } from "./parse-number.ts";
import type { Quantity } from "./quantity.ts";
import { matchPhrase, matchPhraseBefore, quantityWords } from "./quantity-words.ts";

interface Word extends TextSpan {
  readonly folded: string;
}

const wordPattern = /\d{1,3}(?:[\u00A0\u202F ]\d{3})+(?![\d.,])|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*|[$€£%+]/gu;
const separatorsOnly = /^[\s\u00A0-]*$/u;
/** Words after a number in which its unit or counted noun is looked for. */
const nounReach = 3;
/** What "about" leaves open when the lexicon gives no interval: a tenth either way. */
const roundingShare = 0.1;

const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d/u.test(word.folded);

function widen(value: number, approximator: Unit | undefined): { low: number; high: number } {
  const interval = approximator?.interval;
  if (!approximator) return { low: value, high: value };
  if (!interval) return { low: value * (1 - roundingShare), high: value * (1 + roundingShare) };
  const scale = (bound: number) => (approximator.absolute ? bound : bound * value);
  const open = Math.max(Math.abs(value) * 1e-6, 1e-9);
  return {
    low: interval.from === null ? -Infinity : scale(interval.from) + (interval.fromOpen ? open : 0),
    high: interval.to === null ? (approximator.usualTo ?? Infinity) * value : scale(interval.to) - (interval.toOpen ? open : 0),
  };
}

const scale = (interval: { low: number; high: number }, factor: number) => ({ low: interval.low * factor, high: interval.high * factor });

/** Short unit words (t, km, за) count only right after the number and in lower case; stop words never. */
function isUnitWord(text: string, word: Word | undefined, isNext: boolean, language: Language): boolean {
  if (!word || isStopWord(word.folded, language)) return false;
  if (/^\P{L}/u.test(word.folded) || word.folded.length > 3) return true;
  const written = text.slice(word.start, word.end);
  return isNext && (written === written.toLowerCase() || written.length > 1);
}

/** The numbers of a sentence with units and what their wording allows; `taken` are the places of dates. */
export function readQuantities(text: string, language: Language, lexicon: Lexicon, taken: readonly TextSpan[]): Quantity[] {
  const words: Word[] = [...text.matchAll(wordPattern)].map((match) => ({ folded: foldText(match[0]), start: match.index, end: match.index + match[0].length }));
  const folded = words.map((word) => word.folded);
  const vocabulary = quantityWords(lexicon, language);
  const found: Quantity[] = [];
  const isTaken = (word: Word) => taken.some((span) => word.start < span.end && word.end > span.start);
  const readApproximator = (index: number) => (adjacent(index) ? matchPhraseBefore(vocabulary.approximators, folded, index) : undefined);
  const adjacent = (index: number) => {
    const [one, other] = [words[index - 1], words[index]];
    return one !== undefined && other !== undefined && separatorsOnly.test(text.slice(one.end, other.start));
  };

  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || isTaken(word)) continue;
    // "Mi-17", "T-55": digits glued to letters are a name, not a number.
    const glued = /[\p{L}\d][-‐–]?$/u.test(text.slice(0, word.start)) && isNumber(word) && !/(us|s|\$)$/iu.test(text.slice(0, word.start));
    if (glued || /^\p{L}/u.test(text.slice(word.end, word.end + 1)) && isNumber(word) && !/^(st|nd|rd|th|m|bn|k)\b/iu.test(text.slice(word.end))) continue;
    const ordinalEnd = /^(?:st|nd|rd|th|\.?º|\.?ª|-?й|-?я|-?е|-?го|-?м)(?![\p{L}])/u.exec(text.slice(word.end));
    let value: number | undefined;
    let next = index + 1;
    let isRank = false;
    const vague = isNumber(word) ? undefined : matchPhrase(vocabulary.vague, folded, index);
    if (vague) {
      value = 1;
      next = vague.next;
      if (isNumber(words[next])) continue;
    } else if (isNumber(word)) {
      value = parseNumber(word.folded, language);
      isRank = ordinalEnd !== null && Number.isInteger(value);
      if (isRank && words[next] && text.slice(words[next]?.start, words[next]?.end) === ordinalEnd?.[0]) next++;
    } else {
      const cardinal = matchPhrase(vocabulary.cardinals, folded, index);
      const ordinal = cardinal ? undefined : matchPhrase(vocabulary.ordinals, folded, index);
      const magnitude = cardinal || ordinal ? undefined : matchPhrase(vocabulary.magnitudes, folded, index);
      // "one" and "first" are mostly not counts.
      if (cardinal && cardinal.value.value > 1) {
        value = cardinal.value.value;
        next = cardinal.next;
        const rest = value >= 20 && value % 10 === 0 ? matchPhrase(vocabulary.ordinals, folded, next) : undefined;
        if (rest && rest.value.value < 10) { value += rest.value.value; next = rest.next; isRank = true; }
      }
      else if (ordinal && ordinal.value.value > 1) { value = ordinal.value.value; next = ordinal.next; isRank = true; }
      else if (magnitude) { value = 1; next = index; }
    }
    if (value === undefined || Number.isNaN(value)) continue;
    for (let multiplied = matchPhrase(vocabulary.magnitudes, folded, next); multiplied && (next === index || adjacent(next)); multiplied = matchPhrase(vocabulary.magnitudes, folded, next)) {
      value *= multiplied.value.value ?? 1;
      next = multiplied.next;
    }
    const approximator = vague ? undefined : readApproximator(index);
    const beforeIndex = approximator?.first ?? index;
    const sign = adjacent(beforeIndex) ? matchPhraseBefore(vocabulary.units, folded, beforeIndex) : undefined;
    let unit = sign?.value.kind === "currency" && /[$€£]|^us|^s$/u.test(folded[beforeIndex - 1] ?? "") ? sign.value : undefined;
    let noun: string | undefined;
    for (let at = next; at < Math.min(next + nounReach, words.length) && !unit; at++) {
      const match = matchPhrase(vocabulary.units, folded, at);
      const candidate = match?.value;
      const between = text.slice(words[next - 1]?.end ?? 0, words[at]?.start ?? 0);
      if (/[.,;:()]/u.test(between)) break;
      const content = folded[at];
      if (candidate && candidate.kind !== "rank" && ((match?.next ?? 0) - at > 1 || isUnitWord(text, words[at], at === next, language))) unit = candidate;
      if (!noun && content && /^\p{L}{3,}/u.test(content) && !isStopWord(content, language)) noun = stemWord(content, language);
    }
    const end = words[next - 1]?.end ?? word.end;
    const interval = vague ? scale(widen(1, vague.value), value) : widen(value, approximator?.value);
    found.push({
      value,
      ...interval,
      isApproximate: interval.low !== interval.high,
      unit: isRank ? "rank" : unit?.id ?? noun ?? "",
      kind: isRank ? "rank" : unit?.kind ?? "count",
      start: word.start,
      end,
      text: text.slice(word.start, end),
    });
    index = next - 1;
  }
  return found;
}
