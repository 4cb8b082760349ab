import type { Passage } from "../core/pack/passage.ts";
import type { Source } from "../core/pack/source.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import { languages } from "../core/text/text-block.ts";
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
  const language = source.language ?? reader;
  const quote: PassageText | undefined = passage.quote === undefined ? undefined : { kind: "quote", text: passage.quote, language, spans: mark(passage.quote, differences) };
  const summary = chooseSummary(passage, differences, reader, quote?.spans.length ?? 0);
  if (!quote) return [summary];
  const isForeign = language !== reader;
  const hasMore = summary.spans.length > quote.spans.length;
  return isForeign || hasMore ? [quote, summary] : [quote];
}

/**
 * The statement in the reader's language; in another one when only there the words that differ are found: they stand as
 * the page's language has them. `marked` words are marked anyway.
 */
function chooseSummary({ statement }: Passage, differences: readonly Difference[], reader: Language, marked: number): PassageText {
  const order = [reader, "en" as const, ...languages].filter((language) => statement[language] !== undefined);
  const summaries = order.map((language): PassageText => {
    const text = statement[language] ?? statement.en;
    return { kind: "summary", text, language, spans: mark(text, differences) };
  });
  const most = Math.max(...summaries.map(({ spans }) => spans.length));
  const [own] = summaries;
  const fullest = summaries.find(({ spans }) => spans.length === most);
  return (most > marked ? fullest : own) ?? { kind: "summary", text: statement.en, language: "en", spans: [] };
}
