import type { Difference, Finding, Stance } from "../verdict/finding.ts";

/** The words that a report has around what page and sources say, in the reader's language. */
export interface ReportWords {
  readonly label: (finding: Finding) => string;
  readonly stance: (stance: Stance) => string;
  readonly difference: (difference: Difference) => string;
  readonly heading: string;
  /** "31 sentences on the topic: 18 supported, …". */
  readonly coverage: string;
  readonly checkedOn: string;
  readonly pageSays: string;
  readonly sourceSays: string;
  readonly summary: string;
  readonly orphanNote: string;
  readonly noPassages: string;
  /** What the labels do and do not say. */
  readonly note: string;
  /** Opening of a talk page section, and what it says when nothing needs a look. */
  readonly talkHeading: string;
  readonly talkOpening: string;
  readonly talkNothing: string;
}
