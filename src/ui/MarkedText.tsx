import type { JSX } from "preact";
import type { TextSpan } from "../core/text/sentence.ts";

interface Props {
  readonly text: string;
  readonly spans: readonly TextSpan[];
}

/** A text with some of its words marked; overlapping and empty spans are left out. */
export function MarkedText({ text, spans }: Props) {
  const parts: (string | JSX.Element)[] = [];
  let end = 0;
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    if (span.start < end || span.end <= span.start) continue;
    parts.push(text.slice(end, span.start), <mark key={span.start}>{text.slice(span.start, span.end)}</mark>);
    end = span.end;
  }
  return <>{[...parts, text.slice(end)]}</>;
}
