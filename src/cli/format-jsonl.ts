import type { Finding } from "../core/verdict/finding.ts";

/** One finding as a line of JSON; `id` is that of the line it answers. */
export function formatJsonLine({ sentence, label, confidence, evidence, differences }: Finding, id?: string | number): string {
  return JSON.stringify({
    ...(id === undefined ? {} : { id }),
    text: sentence.text,
    label,
    confidence,
    evidence: evidence.map(({ passage, source, stance, score }) => ({ passage, source, stance, score })),
    differences: differences.map(({ kind, claim, source }) => ({ kind, claim, source })),
  });
}
