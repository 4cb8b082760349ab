import type { ContentWord, TextDetails } from "../claims/text-details.ts";
import type { TextSpan } from "../text/sentence.ts";
import { termOf } from "../retrieval/passage-terms.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import type { DetailPair } from "./comparison.ts";
import type { Difference, DifferenceKind } from "./finding.ts";

const spanOf = ({ start, end }: TextSpan): TextSpan => ({ start, end });

type Mention = TextSpan & { readonly text: string };

/** A detail's place counts only when it stands in the statement itself, not in the quotation. */
const isInside = (mention: Mention, statement: TextDetails): boolean => statement.text.slice(mention.start, mention.end) === mention.text;

const describe = (kind: DifferenceKind, { claim, source }: DetailPair<Mention>, statement: TextDetails): Difference => ({
  kind,
  claim: claim.text,
  source: source.text,
  claimSpan: spanOf(claim),
  ...(isInside(source, statement) ? { sourceSpan: spanOf(source) } : {}),
});

const withText = <T extends TextSpan>(span: T, text: string): T & Mention => ({ ...span, text: text.slice(span.start, span.end) });

/** Words that a difference quotes, at most: more would be the sentence again. */
const longestQuote = 6;

/** The longest run of words that the other text lacks, with its place. */
function findLongestRun(details: TextDetails, other: TextDetails): { mention: Mention; isName: boolean } | undefined {
  const known = new Set(other.words.map((word) => termOf(word.stem, other.language)));
  let longest: readonly ContentWord[] = [];
  let run: ContentWord[] = [];
  for (const word of details.words) {
    run = known.has(termOf(word.stem, details.language)) ? [] : [...run, word].slice(-longestQuote);
    if (run.length > longest.length) longest = run;
  }
  const [first, last] = [longest[0], longest.at(-1)];
  if (!first || !last) return undefined;
  return { mention: withText({ start: first.start, end: last.end }, details.text), isName: longest.every((word) => word.isName) };
}

/** The words in which the texts differ most, for a contradiction that no compared detail explains. */
function describeWordDifference(claim: TextDetails, statement: TextDetails): Difference[] {
  const [own, other] = [findLongestRun(claim, statement), findLongestRun(statement, claim)];
  if (!own || !other) return [];
  return [describe(own.isName && other.isName ? "entity" : "polarity", { claim: own.mention, source: other.mention }, statement)];
}

/** The differing details of a claim and a passage, dates and numbers first; each says both sides. */
export function describeDifferences(claim: TextDetails, comparison: ClaimComparison): Difference[] {
  const { statement, periods, quantities, actors, names, exchanged, predicates } = comparison;
  const found = [
    ...periods.conflicting.map((pair) => describe("date", pair, statement)),
    ...quantities.conflicting.map((pair) => describe("number", pair, statement)),
    ...actors.conflicting.map((pair) => describe("entity", pair, statement)),
    ...names.map((pair) => describe("entity", pair, statement)),
    ...predicates.opposed.map((pair) => describe("polarity", { claim: withText(pair.claim, claim.text), source: withText(pair.source, statement.text) }, statement)),
    ...predicates.swapped.map((pair) => describe("role", { claim: withText(pair.claim, claim.text), source: withText(pair.source, statement.text) }, statement)),
  ];
  if (predicates.swapped.length === 0) found.push(...exchanged.map((pair) => describe("role", pair, statement)));
  if (found.length === 0) found.push(...comparison.poles.map((pair) => describe("polarity", pair, statement)));
  return found.length > 0 ? found : describeWordDifference(claim, statement);
}
