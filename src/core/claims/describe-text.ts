import type { LexiconIndex, Meaning } from "../pack/lexicon-index.ts";
import { keepLongest } from "../pack/term-matcher.ts";
import type { TermHit } from "../pack/term-matcher.ts";
import { stemWord } from "../text/stem.ts";
import { isStopWord } from "../text/stop-words.ts";
import type { TextSpan } from "../text/sentence.ts";
import type { Language } from "../text/text-block.ts";
import { tokenise } from "../text/tokenise.ts";
import type { Token } from "../text/tokenise.ts";
import { readDates } from "./read-dates.ts";
import { readNames } from "./read-names.ts";
import { readQuantities } from "./read-quantities.ts";
import type { ActorMention, ContentWord, PoleMention, PredicateMention, SideStrength, TextDetails } from "./text-details.ts";
import { yearOf } from "./period.ts";

/** Words before a predicate in which a negation turns it. */
const negationReach = 4;
/** A negation does not reach over these. */
const clauseEnd = /[,;:()–—]/u;

/** The words before the doer of a passive verb; Russian has none, its case says it. */
const agentWords: ReadonlySet<string> = new Set(["by", "por"]);
/** Words after the verb in which a passive's doer is looked for. */
const agentReach = 4;

type Kind<K extends Meaning["kind"]> = TermHit<Extract<Meaning, { kind: K }>>;

const ofKind = <K extends Meaning["kind"]>(hits: readonly TermHit<Meaning>[], kind: K): Kind<K>[] =>
  hits.filter((hit): hit is Kind<K> => hit.value.kind === kind);

const spanOf = (tokens: readonly Token[], hit: { readonly first: number; readonly last: number }): TextSpan => ({
  start: tokens[hit.first]?.start ?? 0,
  end: tokens[hit.last - 1]?.end ?? 0,
});

function readWords(tokens: readonly Token[], language: Language): ContentWord[] {
  return tokens.flatMap((token, index) => {
    if (/^[^\p{L}\d]/u.test(token.folded) || token.folded.length < 2 || isStopWord(token.folded, language)) return [];
    const stem = /^\d/u.test(token.folded) ? token.folded : stemWord(token.folded, language);
    return [{ stem, text: token.text, isName: token.isCapitalised && index > 0, start: token.start, end: token.end }];
  });
}

/** The actor that fits the sentence's dates best, when several share a wording. */
function chooseActors(hits: readonly Kind<"actor">[], tokens: readonly Token[], text: string, years: readonly number[], allowsWeak: boolean): ActorMention[] {
  const byPlace = new Map<string, Kind<"actor">[]>();
  const allowed = hits.filter((one) => allowsWeak || !one.value.isWeak);
  const isEvent = (hit: Kind<"actor">) => hit.value.actor.kind === "event";
  // An event's name may hold an actor ("dispute with …"), which counts by itself too.
  for (const hit of [...keepLongest(allowed.filter((one) => !isEvent(one))), ...keepLongest(allowed.filter(isEvent))]) {
    const place = `${hit.first}-${hit.last}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), hit as Kind<"actor">]);
  }
  return [...byPlace.values()].flatMap((sharing) => {
    const [from, to] = [Math.min(...years), Math.max(...years)];
    const isAlive = ({ value: { actor } }: Kind<"actor">) =>
      years.length === 0 || ((actor.active?.[0] ?? -Infinity) <= to && (actor.active?.[1] ?? Infinity) >= from);
    const best = [...sharing].sort((a, b) => Number(isAlive(b)) - Number(isAlive(a)) || Number(a.value.isWeak) - Number(b.value.isWeak))[0];
    if (!best) return [];
    const span = spanOf(tokens, best);
    return [{ actor: best.value.actor, ...span, text: text.slice(span.start, span.end) }];
  });
}

/** Scanned years: "l969" is 1969, "197O" is 1970; the length stays. */
const mendYears = (text: string): string => text.replace(/(?<![\p{L}\d])[lI12][\dlIOoОо]{3}(?![\p{L}\d])/gu, (year) =>
  (year.match(/\d/gu) ?? []).length >= 2 ? year.replace(/[lI]/gu, "1").replace(/[OoОо]/gu, "0") : year);

/**
 * Reads a sentence or statement as data: dates, quantities, actors, predicates, sides, negations, concepts.
 * `isOnTopic` says that the text around it is on the topic, so that bare surnames count as actors.
 */
export function describeText(raw: string, language: Language, index: LexiconIndex, isOnTopic = false): TextDetails {
  const text = mendYears(raw);
  const tokens = tokenise(text);
  const hits = index.meanings.findTerms(tokens, language);
  const periods = readDates(text, language, index.lexicon);
  const sideHits = ofKind(hits, "side");
  const actors = chooseActors(ofKind(hits, "actor"), tokens, text, periods.flatMap((period) => [yearOf(period.from), yearOf(period.to)]), isOnTopic || sideHits.some((hit) => hit.value.isStrong));
  const quantities = readQuantities(text, language, index, periods, actors);
  const sides: Record<string, SideStrength> = {};
  for (const side of index.sides) {
    const named = sideHits.filter((hit) => hit.value.side === side);
    const isStrong = named.some((hit) => hit.value.isStrong) || actors.some((mention) => mention.actor.side === side);
    sides[side] = isStrong ? 2 : named.length > 0 ? 1 : 0;
  }
  const negations = keepLongest(ofKind(hits, "negation"));
  const contractions = tokens.flatMap((token, at) => (/n['’]t$/u.test(token.folded) ? [{ first: at, last: at + 1 }] : []));
  const negated = [...negations, ...contractions];
  const sidePlaces = [
    ...sideHits.map((hit) => ({ side: hit.value.side, at: hit.first })),
    ...ofKind(hits, "actor").map((hit) => ({ side: hit.value.actor.side, at: hit.first })),
  ].filter((place) => index.sides.includes(place.side)).sort((a, b) => a.at - b.at);
  const textBetween = (one: { readonly last: number }, other: { readonly first: number }) => text.slice(tokens[one.last - 1]?.end ?? 0, tokens[other.first]?.start ?? 0);
  const predicates = keepLongest(ofKind(hits, "predicate"), (one, other) => one.predicate.id === other.predicate.id).map((hit): PredicateMention => {
    const meaning = hit.value as Extract<Meaning, { kind: "predicate" }>;
    const sideBefore = sidePlaces.filter((place) => place.at < hit.first).at(-1)?.side;
    const placeAfter = sidePlaces.find((place) => place.at >= hit.last);
    const sideAfter = placeAfter?.side;
    return {
      predicate: meaning.predicate,
      isNegated: negated.some((negation) => negation.first < hit.first && hit.first - negation.last <= negationReach && !clauseEnd.test(textBetween(negation, hit))),
      isPassive: agentWords.has(tokens[hit.last]?.folded ?? "") && placeAfter !== undefined && placeAfter.at - hit.last <= agentReach,
      ...spanOf(tokens, hit),
      ...(sideBefore ? { sideBefore } : {}),
      ...(sideAfter ? { sideAfter } : {}),
    };
  });
  return {
    text,
    language,
    tokens,
    words: readWords(tokens, language),
    periods,
    quantities,
    actors,
    names: readNames(text, tokens, language, periods),
    predicates,
    poles: keepLongest(ofKind(hits, "pole"), (one, other) => one.scale === other.scale).map((hit): PoleMention => {
      const { scale, pole } = hit.value as Extract<Meaning, { kind: "pole" }>;
      const span = spanOf(tokens, hit);
      return { scale, pole, ...span, text: text.slice(span.start, span.end) };
    }),
    concepts: new Set([
      ...keepLongest(ofKind(hits, "concept")).map((hit) => `c:${(hit.value as Extract<Meaning, { kind: "concept" }>).id}`),
      ...predicates.map(({ predicate }) => `p:${predicate.id}`),
      ...actors.map(({ actor }) => `a:${actor.id}`),
    ]),
    sides,
    negations: negated.length,
    attributions: ofKind(hits, "attribution").map((hit) => hit.value.force),
  };
}
