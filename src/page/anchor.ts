import type { Finding } from "../core/verdict/finding.ts";
import { findRanges } from "./block-ranges.ts";
import { isBetterMatch, matchQuote } from "./match-quote.ts";
import type { QuoteMatch } from "./match-quote.ts";
import type { ReadBlock } from "./text-blocks.ts";

/**
 * Finds a finding's sentence on the page: where it was read, else where its quotation stands now, in the block it
 * came from or in any other. An empty list means that the sentence is gone (an orphan).
 */
export function anchorFinding(finding: Finding, blocks: readonly ReadBlock[]): Range[] {
  const { sentence, selector } = finding;
  const home = blocks.find(({ id }) => id === sentence.blockId);
  if (home && home.text.slice(sentence.start, sentence.end) === sentence.text) return findRanges(home, sentence);
  let best: { readonly block: ReadBlock; readonly match: QuoteMatch } | undefined;
  for (const block of home ? [home, ...blocks] : blocks) {
    const match = matchQuote(block.text, selector);
    if (match && isBetterMatch(match, best?.match)) best = { block, match };
    if (best?.match.errors === 0 && best.block === home) break;
  }
  return best ? findRanges(best.block, best.match) : [];
}
