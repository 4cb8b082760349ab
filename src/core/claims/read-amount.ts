import { parseNumber } from "./parse-number.ts";
import type { NumberText } from "./number-words.ts";
import { matchPhrase } from "./quantity-words.ts";
import type { QuantityWords } from "./quantity-words.ts";

/** A number in figures or words, with the index after it. */
export interface Amount {
  readonly value: number;
  readonly isRank: boolean;
  /** The largest magnitude word in it ("million"), 1 where there is none. */
  readonly magnitude: number;
  readonly next: number;
}

/** "two hundred and thirty", "treinta y cinco". */
const isJoiner = (word: string | undefined, room: number): boolean => word === "and" && room >= 100 || word === "y" && room === 10;
const ordinalEnd = /^(?:st|nd|rd|th|\.?º|\.?ª|-?й|-?я|-?е|-?го|-?м)(?![\p{L}])/u;

/** What may still follow a number word: after "two hundred" all below 100, after "thirty" all below 10, after "five" nothing. */
const roomAfter = (value: number): number => (value >= 1000 ? 1000 : value >= 100 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 1);

/** Reads the number that begins at a word, if any: figures, words, both with magnitudes, fractions of a magnitude, ordinals. */
export function readAmount(source: NumberText, start: number, words: QuantityWords): Amount | undefined {
  const { folded, isAdjacent } = source;
  const follows = (at: number): boolean => at === start || isAdjacent(at);
  let total = 0;
  let current: number | undefined;
  let room = Infinity;
  let magnitude = 1;
  let at = start;
  if (source.isFigure(at)) {
    const word = source.words[at];
    if (!word) return undefined;
    const value = parseNumber(word.folded, source.language);
    const end = ordinalEnd.exec(source.text.slice(word.end));
    if (end && Number.isInteger(value)) {
      const isWord = folded[at + 1] === end[0];
      return { value, isRank: true, magnitude, next: at + (isWord ? 2 : 1) };
    }
    [current, room, at] = [value, 0, at + 1];
  }
  while (at < folded.length && follows(at)) {
    const from: number = at > start && isJoiner(folded[at], room) && isAdjacent(at + 1) ? at + 1 : at;
    const cardinal = matchPhrase(words.cardinals, folded, from);
    const step = matchPhrase(words.magnitudes, folded, at);
    const fraction = current === undefined && total === 0 ? matchPhrase(words.fractions, folded, at) : undefined;
    if (fraction && matchPhrase(words.magnitudes, folded, fraction.next)) {
      [current, room, at] = [fraction.value.value, 0, fraction.next];
    } else if (cardinal && cardinal.value.value < room && (current !== undefined || !step || step.next <= cardinal.next)) {
      current = (current ?? 0) + cardinal.value.value;
      room = roomAfter(cardinal.value.value);
      at = cardinal.next;
    } else if (step) {
      const times = step.value.value ?? 1;
      const product = (current ?? 1) * times;
      magnitude = Math.max(magnitude, times);
      if (times < 1000) [current, room] = [product, times];
      else [total, current, room] = [total + product, undefined, times];
      at = step.next;
    } else {
      const ordinal = matchPhrase(words.ordinals, folded, at);
      if (!ordinal || current !== undefined && (ordinal.value.value >= room || room > 10)) break;
      return { value: (current ?? 0) + ordinal.value.value, isRank: true, magnitude, next: ordinal.next };
    }
  }
  if (at === start) return undefined;
  return { value: total + (current ?? 0), isRank: false, magnitude, next: at };
}
