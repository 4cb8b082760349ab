import { countConfusion, measureGroups, measureReliability } from "./metrics.ts";
import type { Scored } from "./metrics.ts";

const percent = (share: number | undefined): string => (share === undefined ? "   – " : (100 * share).toFixed(1).padStart(5));

/** The table of figures by group, the confusion, the reliability of `confidence` and some misses, as text. */
export function formatFigures(rows: readonly Scored[], worst: number): string {
  const lines = ["group            items  find-F1  ev@1   ev@3   macroF1  acc   sup-P  sup-R  con-P  con-R  harm  off-marked  review-F1"];
  for (const [name, figures] of Object.entries(measureGroups(rows))) {
    const { labels } = figures;
    lines.push(`${name.padEnd(16)} ${String(figures.items).padStart(5)}  ${percent(figures.findF1)}   ${percent(figures.evidenceAt1)}  ${percent(figures.evidenceAt3)}  ${percent(figures.macroF1)}   ${percent(figures.accuracy)} ${percent(labels.supported?.precision)}  ${percent(labels.supported?.recall)}  ${percent(labels.contradicted?.precision)}  ${percent(labels.contradicted?.recall)}  ${percent(figures.harm)}  ${percent(figures.offTopicMarked)}  ${percent(figures.needsReviewF1)}`);
  }
  lines.push("", "confusion (gold → predicted):");
  for (const [gold, row] of Object.entries(countConfusion(rows))) {
    lines.push(`  ${gold.padEnd(13)} ${Object.entries(row).sort((a, b) => b[1] - a[1]).map(([label, count]) => `${label} ${count}`).join(", ")}`);
  }
  lines.push("", "reliability of confidence (marks):");
  for (const bin of measureReliability(rows)) {
    lines.push(`  from ${bin.from.toFixed(1)}: ${String(bin.marks).padStart(4)} marks, said ${percent(bin.confidence)}, right ${percent(bin.right)}`);
  }
  for (const { gold, predicted } of rows.filter((row) => row.gold.label !== row.predicted.label).sort((a, b) => b.predicted.confidence - a.predicted.confidence).slice(0, worst)) {
    lines.push("", `${gold.id} [${gold.lang}/${gold.difficulty}] ${gold.label} → ${predicted.label} (${predicted.confidence.toFixed(2)})  gold ${gold.gold.join(", ")}  got ${predicted.evidence.slice(0, 2).join(", ")}`, `   ${gold.text}`);
  }
  return lines.join("\n");
}
