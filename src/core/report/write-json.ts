import type { Report } from "./report.ts";

/** Grows when a field changes its meaning or goes. */
const formatVersion = 1;

/** The report as JSON, for other programs. */
export function writeJson({ title, url, checkedOn, counts, entries }: Report): string {
  const findings = entries.map(({ finding: { id, label, confidence, sentence, selector, differences }, isPlaced, evidence }) => ({
    id,
    label,
    confidence,
    sentence: sentence.text,
    selector,
    isPlaced,
    differences,
    evidence: evidence.map(({ stance, score, differences: details, cited: { passage, source, reference, link } }) => {
      const { custom: _custom, note: _note, ...item } = source;
      const { id: passageId, statement, quote, locator, dates, via } = passage;
      return { passage: passageId, stance, score, differences: details, statement, quote, locator, dates, via, reference, link, source: item };
    }),
  }));
  return `${JSON.stringify({ format: "cotejo-report", version: formatVersion, page: { title, url }, checkedOn, counts, findings }, undefined, 2)}\n`;
}
