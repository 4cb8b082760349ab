const invisible = /\u0301|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const referenceMark = /\s?\[\s?\d{1,3}\s?\]/gu;
const digitGroups = /(?<![\d.,])[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*(?!\d)/gu;

const variants: readonly (readonly [RegExp, string])[] = [
  [/ё/gu, "е"],
  [/Ё/gu, "Е"],
  [/[“”„‟«»″]/gu, "\""],
  [/[‘’‚‛′]/gu, "'"],
  [/[‐‑‒–—―−]/gu, "-"],
];

/**
 * Text as the network was taught to read it (training/FORMAT.md, Tokenizer, steps 1 to 6): no accents of stress, plain
 * quotes and dashes, no reference marks, digit groups joined. The order of the steps matters.
 */
export function normalizeSegment(text: string): string {
  let result = text.normalize("NFKC").replace(invisible, "");
  for (const [pattern, plain] of variants) result = result.replace(pattern, plain);
  return result
    .replace(referenceMark, "")
    .replace(digitGroups, (match, separator: string) => match.replaceAll(separator, ""))
    .replace(/\s+/gu, " ")
    .trim();
}
