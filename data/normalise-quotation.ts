const damagedLetter = "\uFFFD";

/** True when the text lost its accented letters to a wrong encoding. */
export const isDamaged = (text: string): boolean => text.includes(damagedLetter);

/**
 * Text as quotations are compared: one case, straight quotes, one kind of dash, no accents, no hyphen at a line break.
 * The comparison is normalised, never fuzzy: a quotation with one other word is not in its source.
 * `dropAccented` leaves accented letters out altogether, to compare with a document that lost them.
 */
export function normaliseQuotation(text: string, { dropAccented = false } = {}): string {
  const letters = dropAccented ? text.normalize("NFC").replace(/[À-ɏ\uFFFD]/g, "") : text;
  return letters
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{L})[-‐‑\u00AD]\s*\n\s*(\p{L})/gu, "$1$2")
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/\s*[‐‑‒–—―-]+\s*/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
}
