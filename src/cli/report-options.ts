import type { Label } from "../core/verdict/finding.ts";

/** Passages shown for a finding; more would hide the next sentence. */
export const shownEvidence = 2;

/** Columns; text is wrapped to it. */
export const reportWidth = 100;

/** A sign (the shapes of the extension's icons) and a word for each label, and its colour on a terminal (ANSI). */
export const labelStyles: Readonly<Record<Label, { readonly sign: string; readonly word: string; readonly colour: number }>> = {
  supported: { sign: "✓", word: "Supported", colour: 34 },
  contradicted: { sign: "≠", word: "Contradicted", colour: 31 },
  disputed: { sign: "⇄", word: "Sources disagree", colour: 35 },
  related: { sign: "≈", word: "Related, not confirmed", colour: 33 },
  unsupported: { sign: "◌", word: "No source in this index", colour: 90 },
  "not-claim": { sign: "·", word: "Not a checkable claim", colour: 90 },
  "off-topic": { sign: "·", word: "Not about the topic", colour: 90 },
};
