import { isMarked } from "../../src/core/verdict/finding.ts";
import type { Label } from "../../src/core/verdict/finding.ts";
import type { LabelledSentence, Prediction } from "./labelled-sentence.ts";

/** A labelled sentence with its prediction. */
export interface Scored {
  readonly gold: LabelledSentence;
  readonly predicted: Prediction;
}

export interface LabelFigures {
  readonly support: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number;
}

/** Shares are 0..1; undefined where nothing could be counted. */
export interface Figures {
  readonly items: number;
  readonly findF1: number | undefined;
  readonly evidenceAt1: number | undefined;
  readonly evidenceAt3: number | undefined;
  readonly macroF1: number;
  readonly accuracy: number | undefined;
  readonly labels: Partial<Record<Label, LabelFigures>>;
  /** Supported called contradicted or the reverse, of all that are one or the other. */
  readonly harm: number | undefined;
  readonly offTopicMarked: number | undefined;
  readonly needsReviewF1: number | undefined;
}

const labels: readonly Label[] = ["supported", "contradicted", "disputed", "related", "unsupported", "not-claim", "off-topic"];
const ratio = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
const f1Of = (precision: number | undefined, recall: number | undefined): number | undefined =>
  precision === undefined || recall === undefined || precision + recall === 0 ? undefined : (2 * precision * recall) / (precision + recall);

/** Precision and recall of a yes/no question over the rows. */
function measureQuestion(rows: readonly Scored[], isTrue: (label: Label) => boolean): { precision: number | undefined; recall: number | undefined } {
  const said = rows.filter((row) => isTrue(row.predicted.label));
  const right = said.filter((row) => isTrue(row.gold.label));
  return { precision: ratio(right.length, said.length), recall: ratio(right.length, rows.filter((row) => isTrue(row.gold.label)).length) };
}

/** The figures of fact-checking: finding claims, finding evidence, verdicts, harm. */
export function measure(rows: readonly Scored[]): Figures {
  const count = (test: (row: Scored) => boolean) => rows.filter(test).length;
  const find = measureQuestion(rows, isMarked);
  const withGold = rows.filter((row) => row.gold.gold.length > 0);
  const hits = (most: number) => withGold.filter((row) => row.predicted.evidence.slice(0, most).some((passage) => row.gold.gold.includes(passage))).length;
  const byLabel: Partial<Record<Label, LabelFigures>> = {};
  for (const label of labels) {
    const support = count((row) => row.gold.label === label);
    if (support === 0) continue;
    const { precision, recall } = measureQuestion(rows, (one) => one === label);
    byLabel[label] = { support, precision, recall, f1: f1Of(precision, recall) ?? 0 };
  }
  const f1s = Object.values(byLabel).map((figures) => figures.f1);
  const isHarm = (row: Scored) =>
    (row.gold.label === "supported" && row.predicted.label === "contradicted") || (row.gold.label === "contradicted" && row.predicted.label === "supported");
  const claims = rows.filter((row) => isMarked(row.gold.label));
  const review = measureQuestion(claims, (label) => isMarked(label) && label !== "supported");
  return {
    items: rows.length,
    findF1: f1Of(find.precision, find.recall),
    evidenceAt1: ratio(hits(1), withGold.length),
    evidenceAt3: ratio(hits(3), withGold.length),
    macroF1: f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length),
    accuracy: ratio(count((row) => row.gold.label === row.predicted.label), rows.length),
    labels: byLabel,
    harm: ratio(count(isHarm), count((row) => row.gold.label === "supported" || row.gold.label === "contradicted")),
    offTopicMarked: ratio(count((row) => row.gold.label === "off-topic" && isMarked(row.predicted.label)), count((row) => row.gold.label === "off-topic")),
    needsReviewF1: f1Of(review.precision, review.recall),
  };
}

/** Figures of all rows, then by language and by difficulty. */
export function measureGroups(rows: readonly Scored[]): Record<string, Figures> {
  const groups: Record<string, Figures> = { all: measure(rows) };
  for (const key of ["lang", "difficulty"] as const) {
    for (const value of [...new Set(rows.map((row) => row.gold[key]))].sort()) {
      groups[`${key}=${value}`] = measure(rows.filter((row) => row.gold[key] === value));
    }
  }
  return groups;
}

/** How often each label was called what. */
export function countConfusion(rows: readonly Scored[]): Record<string, Record<string, number>> {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, predicted } of rows) {
    const row = (confusion[gold.label] ??= {});
    row[predicted.label] = (row[predicted.label] ?? 0) + 1;
  }
  return confusion;
}

/** Among marks of a tenth of confidence, the share that are right. */
export function measureReliability(rows: readonly Scored[]): { from: number; marks: number; confidence: number; right: number }[] {
  const marked = rows.filter((row) => isMarked(row.predicted.label));
  return Array.from({ length: 10 }, (_, at) => at / 10).flatMap((from) => {
    const inBin = marked.filter((row) => row.predicted.confidence >= from && (row.predicted.confidence < from + 0.1 || from === 0.9));
    if (inBin.length === 0) return [];
    return [{
      from,
      marks: inBin.length,
      confidence: inBin.reduce((sum, row) => sum + row.predicted.confidence, 0) / inBin.length,
      right: inBin.filter((row) => row.gold.label === row.predicted.label).length / inBin.length,
    }];
  });
}
