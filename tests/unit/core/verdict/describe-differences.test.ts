import { expect, test } from "vitest";
import { compilePack } from "../../../../data/compile.ts";
import { describeText } from "../../../../src/core/claims/describe-text.ts";
import { createLexiconIndex } from "../../../../src/core/pack/lexicon-index.ts";
import { createPassageIndex } from "../../../../src/core/retrieval/passage-index.ts";
import { compareClaim } from "../../../../src/core/verdict/compare-claim.ts";
import { describeDifferences } from "../../../../src/core/verdict/describe-differences.ts";

const compiled = compilePack();
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const lexicon = createLexiconIndex(compiled.pack.lexicon);
const index = createPassageIndex(compiled.pack, lexicon);

/** The passage's own statement with one detail changed. */
function describeEdited(id: string, from: string, to: string) {
  const passage = index.byId.get(id);
  const statement = passage?.passage.statement.en ?? "";
  if (!passage || !statement.includes(from)) throw new Error(`${id} does not say "${from}"`);
  const claim = describeText(statement.replace(from, to), "en", lexicon, true);
  const differences = describeDifferences(claim, compareClaim(claim, passage, index, lexicon));
  return differences.map(({ kind, claimSpan, sourceSpan }) => ({
    kind,
    claim: claimSpan && claim.text.slice(claimSpan.start, claimSpan.end),
    source: sourceSpan && statement.slice(sourceSpan.start, sourceSpan.end),
  }));
}

test.each([
  ["date", "turagent-2011-visa:signed-yokohama", "13 November 2010", "13 November 2011", "13 November 2011", "13 November 2010"],
  ["number", "adins-rooney-2019:exports-1985", "230 million", "three hundred million", "three hundred million", "230 million"],
  ["entity", "turagent-2011-visa:signed-yokohama", "Yokohama", "Springfield", "Springfield", "Yokohama"],
  ["number", "mid-rf-expo-1970-2020:55-volunteers-3-months", "three months", "three weeks", "three weeks", "three months"],
  ["number", "intertech-2010-grain:grain-double", "300,000 tonnes", "30,000 tonnes", "30,000", "300,000"],
] as const)("a changed %s is shown with its place in both texts (%s)", (kind, id, from, to, claim, source) => {
  expect(describeEdited(id, from, to)).toEqual([{ kind, claim, source }]);
});
