import type { TextBlock } from "./text-block.ts";

/** Paragraphs of a text that is not from a page, typed or pasted: one a line, as text fields give them. */
export const splitParagraphs = (text: string): readonly TextBlock[] =>
  text.split(/\n+/u).map((line) => line.replace(/\s+/gu, " ").trim()).filter(Boolean)
    .map((line, at): TextBlock => ({ id: `text-${at}`, role: "paragraph", text: line }));
