import type { TextDetails } from "../claims/text-details.ts";
import type { TextSpan } from "../text/sentence.ts";
import { termOf } from "../retrieval/passage-terms.ts";
import type { ClaimComparison } from "./compare-claim.ts";
import type { DetailPair } from "./compare-periods.ts";
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

/** The words in which the texts differ most, for a contradiction that no compared detail explains. */
function describeWordDifference(claim: TextDetails, statement: TextDetails): Difference[] {
  const known = (details: TextDetails) => new Set(details.words.map((word) => termOf(word.stem, details.language)));
  const [inClaim, inStatement] = [known(claim), known(statement)];
  const own = claim.words.filter((word) => !inStatement.has(termOf(word.stem, claim.language)));
  const other = statement.words.filter((word) => !inClaim.has(termOf(word.stem, statement.language)));
  const names = { claim: own.filter((word) => word.isName), source: other.filter((word) => word.isName) };
  const isName = names.claim.length > 0 && names.source.length > 0;
  const [one, another] = isName ? [names.claim[0], names.source[0]] : [own[0], other[0]];
  if (!one || !another) return [];
  return [describe(isName ? "entity" : "polarity", { claim: one, source: another }, statement)];
}

/** The differing details of a claim and a passage, dates and numbers first; each says both sides. */
export function describeDifferences(claim: TextDetails, comparison: ClaimComparison): Difference[] {
  const { statement, periods, quantities, actors, predicates } = comparison;
  const found = [
    ...periods.conflicting.map((pair) => describe("date", pair, statement)),
    ...quantities.conflicting.map((pair) => describe("number", pair, statement)),
    ...actors.conflicting.map((pair) => describe("entity", pair, statement)),
    ...predicates.opposed.map((pair) => describe("polarity", { claim: withText(pair.claim, claim.text), source: withText(pair.source, statement.text) }, statement)),
    ...predicates.swapped.map((pair) => describe("role", { claim: withText(pair.claim, claim.text), source: withText(pair.source, statement.text) }, statement)),
  ];
  return found.length > 0 ? found : describeWordDifference(claim, statement);
}
