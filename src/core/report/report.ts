import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import type { Language } from "../text/text-block.ts";
import type { Evidence, Finding, Label } from "../verdict/finding.ts";

/** A passage held against a sentence, with everything that is needed to cite it. */
export interface CitedEvidence extends Evidence {
  readonly cited: { readonly passage: Passage; readonly source: Source; readonly reference: string; readonly link?: string };
}

export interface ReportEntry {
  readonly finding: Finding;
  /** False when the sentence's place on the page was not found. */
  readonly isPlaced: boolean;
  /** Best first; evidence whose passage is not in the index any more is left out. */
  readonly evidence: readonly CitedEvidence[];
}

/** What was found on a page, ready to be written to a file. */
export interface Report {
  readonly title: string;
  readonly url: string;
  /** When it was checked, ISO 8601. */
  readonly checkedOn: string;
  /** Language of the reader: of the words around what page and sources say. */
  readonly language: Language;
  readonly counts: Readonly<Record<Label, number>>;
  /** Marked findings in reading order. */
  readonly entries: readonly ReportEntry[];
}

/** What the page tells of itself. */
export interface CheckedPage {
  readonly title: string;
  readonly url: string;
  readonly counts: Readonly<Record<Label, number>>;
  readonly findings: readonly Finding[];
  readonly orphans: readonly string[];
}

/** Puts the page's findings and their passages together. */
export function createReport(page: CheckedPage, passages: readonly CitedEvidence["cited"][], checkedOn: string, language: Language): Report {
  const byId = new Map(passages.map((cited) => [cited.passage.id, cited]));
  const entries = page.findings.map((finding) => ({
    finding,
    isPlaced: !page.orphans.includes(finding.id),
    evidence: finding.evidence.flatMap((evidence) => {
      const cited = byId.get(evidence.passage);
      return cited ? [{ ...evidence, cited }] : [];
    }),
  }));
  return { title: page.title, url: page.url, checkedOn, language, counts: page.counts, entries };
}

/** What a passage says, in the source's own words where we have them. */
export const quoteOf = ({ cited: { passage } }: CitedEvidence, language: Language): string => passage.quote ?? passage.statement[language] ?? passage.statement.en;
