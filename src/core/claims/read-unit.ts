import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Unit } from "../pack/lexicon.ts";
import { stemWord } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { NumberText } from "./number-words.ts";
import { matchPhrase, matchPhraseBefore, quantityWords } from "./quantity-words.ts";
import type { ActorMention } from "./text-details.ts";

/** What a number counts or measures. */
export interface CountedUnit {
  readonly unit: string;
  readonly families: readonly string[];
  readonly kind: string;
  readonly factor?: number;
  /** An ordinal before it counts: "fiftieth anniversary" is fifty years. */
  readonly isCountedByOrdinals: boolean;
  /** Index of the first word after the unit: "por ciento" holds no number. */
  readonly next: number;
}

/** Words after a number in which its unit or counted noun is looked for. */
const nounReach = 3;
/** "four of the tanks" counts tanks; "four in Lima" does not count Lima. */
const partitives: ReadonlySet<string> = new Set(["of", "the", "de", "del", "los", "las", "la", "el"]);
/** Kinds of actors that are counted: "six T-55". */
const countedKinds: ReadonlySet<string> = new Set(["aircraft", "weapon", "ship"]);

const made = new WeakMap<LexiconIndex, ReadonlyMap<string, Unit>>();

function unitsById(index: LexiconIndex): ReadonlyMap<string, Unit> {
  const known = made.get(index) ?? new Map(index.lexicon.units.map((unit) => [unit.id, unit]));
  made.set(index, known);
  return known;
}

/** A unit or counted actor and all that it is a kind of, narrowest first. */
function findFamilies(id: string, index: LexiconIndex): string[] {
  const families = new Set<string>();
  let kind: string | undefined;
  for (let at: string | undefined = id; at && !families.has(at);) {
    families.add(at);
    const actor = index.actors.get(at);
    kind = actor?.kind ?? kind;
    at = actor ? actor.broader ?? actor.subkind : unitsById(index).get(at)?.broader;
  }
  return [...families, ...(kind && !families.has(kind) ? [kind] : [])];
}

const describeUnit = (unit: Unit, next: number, index: LexiconIndex): CountedUnit => {
  const factor = Object.values(unit.factor ?? {})[0];
  return { unit: unit.id, families: findFamilies(unit.id, index), kind: unit.kind, isCountedByOrdinals: unit.isCountedByOrdinals === true, next, ...(factor === undefined ? {} : { factor }) };
};

const describeNoun = (noun: string, next: number): CountedUnit => ({ unit: noun, families: noun ? [noun] : [], kind: "count", isCountedByOrdinals: false, next });

/** Short unit words (t, km, за) count only right after the number and in lower case; stop words never. */
function isUnitWord({ text, words, language }: NumberText, at: number, isNext: boolean): boolean {
  const word = words[at];
  if (!word || isStopWord(word.folded, language)) return false;
  if (/^\P{L}/u.test(word.folded) || word.folded.length > 3) return true;
  const written = text.slice(word.start, word.end);
  return isNext && (written === written.toLowerCase() || written.length > 1);
}

/** The sign or name of a currency just before the word `at`, if any: "$", "US$", "USD". */
export function readUnitBefore(source: NumberText, at: number, index: LexiconIndex): CountedUnit | undefined {
  if (!source.isAdjacent(at)) return undefined;
  const sign = matchPhraseBefore(quantityWords(index.lexicon, source.language).units, source.folded, at);
  if (sign?.value.kind === "currency" && /[$€£]|^us|^s$/u.test(source.folded[at - 1] ?? "")) return describeUnit(sign.value, at, index);
  return undefined;
}

/** Finds what a number that ends before the word `next` counts, within a few words: a unit of the lexicon, a counted actor, or a noun. */
export function readUnitAfter(source: NumberText, next: number, actors: readonly ActorMention[], index: LexiconIndex): CountedUnit {
  const { folded, words, language } = source;
  const { units, cardinals, magnitudes } = quantityWords(index.lexicon, language);
  const isNumber = (at: number) => source.isFigure(at) || matchPhrase(cardinals, folded, at) !== undefined || matchPhrase(magnitudes, folded, at) !== undefined;
  let noun = "";
  let isNounOver = false;
  for (let at = next; at < Math.min(next + nounReach, words.length); at++) {
    if (/[.,;:()]/u.test(source.between(next - 1, at))) break;
    const counted = actors.find((mention) => countedKinds.has(mention.actor.kind) && mention.start <= (words[at]?.start ?? 0) && mention.end >= (words[at]?.end ?? 0));
    if (counted) return { unit: counted.actor.id, families: findFamilies(counted.actor.id, index), kind: "count", isCountedByOrdinals: false, next };
    if (isNumber(at)) break;
    const match = matchPhrase(units, folded, at);
    if (match && match.value.kind !== "rank" && (match.next - at > 1 || isUnitWord(source, at, at === next))) return describeUnit(match.value, match.next, index);
    const word = folded[at];
    if (word && isStopWord(word, language)) isNounOver ||= !partitives.has(word);
    else if (!noun && !isNounOver && word && /^\p{L}{3,}/u.test(word)) noun = stemWord(word, language);
  }
  return describeNoun(noun, next);
}
