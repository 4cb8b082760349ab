import type { TextSpan } from "../text/sentence.ts";
import type { TextQuoteSelector } from "./text-quote-selector.ts";

/** UTF-16 units of context kept on either side, as the Web Annotation model recommends enough to tell occurrences apart. */
const contextLength = 32;

/** Selector of a span in its block's text. */
export function describeSelector(text: string, { start, end }: TextSpan): TextQuoteSelector {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}
