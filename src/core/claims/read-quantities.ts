import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Unit } from "../pack/lexicon.ts";
import type { Language } from "../text/text-block.ts";
import { touches } from "../text/sentence.ts";
import type { TextSpan } from "../text/sentence.ts";
import { areLinked, isInterval, longestLink, shareMagnitude } from "./join-numbers.ts";
import { readNumberText } from "./number-words.ts";
import type { NumberText } from "./number-words.ts";
import type { Quantity } from "./quantity.ts";
import { matchPhrase, matchPhraseBefore, quantityWords } from "./quantity-words.ts";
import { readAmount } from "./read-amount.ts";
import type { Amount } from "./read-amount.ts";
import { readUnitAfter, readUnitBefore } from "./read-unit.ts";
import type { CountedUnit } from "./read-unit.ts";
import type { ActorMention } from "./text-details.ts";

/** What "about" leaves open when the lexicon gives no interval: a tenth either way. */
const roundingShare = 0.1;

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function widen(value: number, approximator: Unit | undefined): Bounds {
  const interval = approximator?.interval;
  if (!approximator) return { low: value, high: value };
  if (!interval) return { low: value * (1 - roundingShare), high: value * (1 + roundingShare) };
  const scale = (bound: number) => (approximator.absolute ? bound : bound * value);
  const open = Math.max(Math.abs(value) * 1e-6, 1e-9);
  const from = interval.from === 0 ? approximator.usualFrom ?? 0 : interval.from;
  return {
    low: from === null ? -Infinity : scale(from) + (interval.fromOpen ? open : 0),
    high: interval.to === null ? (approximator.usualTo ?? Infinity) * value : scale(interval.to) - (interval.toOpen ? open : 0),
  };
}

/** "Mi-17", "T-55", "17-й": digits glued to letters are a name, not a number. */
function isGlued({ text, words }: NumberText, at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = text.slice(0, word.start);
  const after = text.slice(word.end);
  return /[\p{L}\d][-‐–]?$/u.test(before) && !/(us|s|\$)$/iu.test(before) && !/\d[-‐–]$/u.test(before)
    || /^\p{L}/u.test(after) && !/^(st|nd|rd|th|m|bn|k)\b/iu.test(after);
}

/** "a loan of 800 million dollars left 600 million to pay": bare millions are of the sentence's currency, where it has one. */
function shareCurrency(quantities: readonly Quantity[]): Quantity[] {
  const [currency, ...others] = quantities.filter(({ kind }) => kind === "currency");
  if (!currency || others.some(({ unit }) => unit !== currency.unit)) return [...quantities];
  const { unit, families, kind } = currency;
  return quantities.map((quantity) => (quantity.kind === "count" && quantity.unit === "" && Math.abs(quantity.value) >= 1e6 ? { ...quantity, unit, families, kind } : quantity));
}

/** A number before it is joined with its unit. */
interface Reading extends TextSpan, Bounds {
  readonly amount: Amount;
  readonly unit: CountedUnit;
  readonly next: number;
}

/** The numbers of a sentence with units and what their wording allows; `taken` are the places of dates. */
export function readQuantities(text: string, language: Language, index: LexiconIndex, taken: readonly TextSpan[], actors: readonly ActorMention[]): Quantity[] {
  const source = readNumberText(text, language);
  const { words, folded } = source;
  const vocabulary = quantityWords(index.lexicon, language);
  const found: Quantity[] = [];

  const read = (at: number): Reading | undefined => {
    const word = words[at];
    if (!word || taken.some((span) => touches(word, span)) || source.isFigure(at) && isGlued(source, at)) return undefined;
    const readApproximator = () => (source.isAdjacent(at) ? matchPhraseBefore(vocabulary.approximators, folded, at) : undefined);
    const some = source.isFigure(at) ? undefined : matchPhrase(vocabulary.vague, folded, at);
    // "hundreds", but not "about a hundred", which Russian says with the same word.
    const vague = some && readApproximator() ? undefined : some;
    if (vague && source.isFigure(vague.next)) return undefined;
    const scaled = vague ? matchPhrase(vocabulary.magnitudes, folded, vague.next) : undefined;
    const amount: Amount | undefined = vague
      ? { value: scaled?.value.value ?? 1, isRank: false, magnitude: scaled?.value.value ?? 1, next: scaled?.next ?? vague.next }
      : readAmount(source, at, vocabulary);
    // "one" is mostly not a count.
    if (!amount || Number.isNaN(amount.value) || !source.isFigure(at) && !vague && !amount.isRank && amount.value <= 1) return undefined;
    const approximator = vague ? undefined : readApproximator();
    const unit = readUnitBefore(source, approximator?.first ?? at, index) ?? readUnitAfter(source, amount.next, actors, index);
    const bounds = vague ? widen(1, vague.value) : widen(amount.value, approximator?.value);
    const factor = vague ? amount.value : 1;
    return { amount, unit, low: bounds.low * factor, high: bounds.high * factor, next: amount.next, start: word.start, end: words[amount.next - 1]?.end ?? word.end };
  };

  const add = ({ amount, unit, low, high, start, end: numberEnd }: Reading): void => {
    const isRank = amount.isRank && !unit.isCountedByOrdinals;
    // Weeks may differ from months where the numbers are the same: a time is shown with its unit.
    const end = unit.kind === "time" && !isRank ? words[unit.next - 1]?.end ?? numberEnd : numberEnd;
    found.push({
      value: amount.value,
      low,
      high,
      isApproximate: low !== high,
      unit: isRank ? "rank" : unit.unit,
      families: isRank ? ["rank"] : unit.families,
      kind: isRank ? "rank" : unit.kind,
      ...(unit.factor === undefined || isRank ? {} : { factor: unit.factor }),
      start,
      end,
      text: text.slice(start, end),
    });
  };

  /** The number that a number is joined with, after a dash or a link word. */
  const readSecond = (first: Reading): Reading | undefined => {
    for (let at = first.next; at <= first.next + longestLink; at++) {
      const second = areLinked(text.slice(first.end, words[at]?.start ?? first.end), language) ? read(at) : undefined;
      if (second && !second.amount.isRank) return second;
    }
    return undefined;
  };

  for (let at = 0; at < words.length; at++) {
    const first = read(at);
    if (!first) continue;
    at = Math.max(first.next, first.unit.next) - 1;
    const second = first.amount.isRank ? undefined : readSecond(first);
    const isBare = first.unit.kind === "count" && first.unit.unit === "";
    if (!second || !isBare && first.unit.unit !== second.unit.unit) {
      add(first);
      continue;
    }
    const share = shareMagnitude(first.amount, second.amount);
    const own = { ...first, amount: { ...first.amount, value: first.amount.value * share }, low: first.low * share, high: first.high * share, unit: second.unit };
    if (own.amount.value < second.amount.value && isInterval(text.slice(0, first.start), text.slice(first.end, second.start), language)) {
      add({ ...second, amount: { ...second.amount, value: (own.amount.value + second.amount.value) / 2 }, low: own.low, high: second.high, start: first.start });
    } else {
      add(own);
      add(second);
    }
    at = Math.max(second.next, second.unit.next) - 1;
  }
  return shareCurrency(found);
}
