import type { Passage } from "../core/pack/passage.ts";
import type { Source } from "../core/pack/source.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import type { Language } from "../core/text/text-block.ts";
import type { Difference } from "../core/verdict/finding.ts";
import { findWords } from "./find-words.ts";

/** A text of a passage as it is shown. */
export interface PassageText {
  /** The source's own words, or our statement of them. */
  readonly kind: "quote" | "summary";
  readonly text: string;
  readonly language: string;
  readonly spans: readonly TextSpan[];
}

const mark = (text: string, differences: readonly Difference[]): TextSpan[] =>
  differences.flatMap((difference) => findWords(text, difference.source, difference.sourceSpan) ?? []);

/**
 * What to show of a passage: the source's own words where there are any; our summary where there are none, where the
 * quotation is in another language than the reader's, or where only the summary has the differing words.
 */
export function choosePassageTexts(passage: Passage, source: Source, differences: readonly Difference[], reader: Language): readonly PassageText[] {
  const statement = passage.statement[reader];
  const text = statement ?? passage.statement.en;
  const summary: PassageText = { kind: "summary", text, language: statement ? reader : "en", spans: mark(text, differences) };
  if (!passage.quote) return [summary];
  const language = source.language ?? reader;
  const quote: PassageText = { kind: "quote", text: passage.quote, language, spans: mark(passage.quote, differences) };
  const isForeign = language !== reader;
  const hasMore = summary.spans.length > quote.spans.length;
  return isForeign || hasMore ? [quote, summary] : [quote];
}
