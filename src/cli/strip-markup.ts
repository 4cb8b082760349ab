/** Markdown's inline marks and what stays of them, in the order in which they are taken away. */
const inlineMarks: readonly (readonly [RegExp, string])[] = [
  [/\[\^[^\]]+\]/gu, ""],
  [/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/gu, ""],
  [/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/gu, "$1"],
  [/<(https?:[^>]+)>/gu, "$1"],
  [/<\/?[a-z][^>]*>/giu, ""],
  [/`+([^`]+)`+/gu, "$1"],
  [/(?<!\\)(\*{1,3})(?=\S)([^*]*[^*\s])\1/gu, "$2"],
  [/(?<![\p{L}\p{N}])(_{1,3})(?=\S)([^_]*[^_\s])\1(?![\p{L}\p{N}])/gu, "$2"],
  [/~~([^~]+)~~/gu, "$1"],
  [/\\([!-/:-@[-`{-~])/gu, "$1"],
];

/** The words of a piece of Markdown, without its marks. */
export const stripMarkup = (text: string): string => inlineMarks.reduce((rest, [mark, kept]) => rest.replace(mark, kept), text);
