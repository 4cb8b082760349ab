import type { Passage } from "../pack/passage.ts";
import { isMarked } from "../verdict/finding.ts";
import type { Evidence, Finding, MarkedLabel } from "../verdict/finding.ts";
import { joinYears, readYears } from "./read-years.ts";
import type { YearSpan } from "./read-years.ts";

/** A claim with a year, beside the year that the passage deciding on it has. */
export interface DatedClaim {
  readonly id: string;
  readonly label: MarkedLabel;
  readonly sentence: string;
  readonly page: YearSpan;
  readonly source: YearSpan;
  /** Whether the years are what page and source differ on. */
  readonly isDateDiffering: boolean;
}

const overlap = (one: YearSpan, other: YearSpan): boolean => one.from <= other.to && one.to >= other.from;

/** The years of the passage that the claim's year belongs to: a passage may tell of several. */
function readSourceYears(passage: Passage, page: YearSpan): YearSpan | undefined {
  const spans = passage.dates.flatMap((date) => readYears(date) ?? []);
  const same = spans.filter((span) => overlap(span, page));
  return joinYears(same.length > 0 ? same : spans);
}

function compareYears({ label, sentence }: Finding, best: Evidence, passage: Passage | undefined): Pick<DatedClaim, "page" | "source" | "isDateDiffering"> | undefined {
  const difference = label === "supported" ? undefined : best.differences.find(({ kind }) => kind === "date");
  const page = readYears(difference?.claim ?? sentence.text);
  if (!page) return undefined;
  if (difference) {
    const source = readYears(difference.source) ?? (passage && readSourceYears(passage, page));
    return source && { page, source, isDateDiffering: true };
  }
  const source = passage && readSourceYears(passage, page);
  // Years that lie apart without being a difference belong to different things.
  return source && overlap(page, source) ? { page, source, isDateDiffering: false } : undefined;
}

/** Claims whose year can be held against the year of their passage, earliest first: supported, contradicted and disputed ones. */
export function listDatedClaims(findings: readonly Finding[], passages: readonly Passage[]): readonly DatedClaim[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const dated = findings.flatMap((finding): DatedClaim[] => {
    const { id, label, sentence, evidence } = finding;
    const best = evidence.find(({ stance }) => stance === (label === "supported" ? "supports" : "refutes")) ?? evidence[0];
    if (!best || !isMarked(label) || label === "related" || label === "unsupported") return [];
    const years = compareYears(finding, best, byId.get(best.passage));
    return years ? [{ id, label, sentence: sentence.text, ...years }] : [];
  });
  return dated.sort((one, other) => one.page.from - other.page.from || one.page.to - other.page.to);
}
