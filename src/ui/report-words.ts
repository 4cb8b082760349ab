import type { ReportWords } from "../core/report/report-words.ts";
import { isMarked } from "../core/verdict/finding.ts";
import type { Label } from "../core/verdict/finding.ts";
import { describeCoverage } from "./describe-coverage.ts";
import { differenceMessages, labelMessages, stanceMessages } from "./label-messages.ts";
import type { Translate } from "./translate.ts";

interface Page {
  readonly title: string;
  readonly counts: Readonly<Record<Label, number>>;
}

/** The words of a page's report in the reader's language. */
export function createReportWords(translate: Translate, { title, counts }: Page): ReportWords {
  const { onTopic, labels, rest } = describeCoverage(counts, translate);
  return {
    label: ({ label }) => (isMarked(label) ? translate(labelMessages[label]) : label),
    stance: (stance) => translate(stanceMessages[stance]),
    difference: ({ kind }) => translate(differenceMessages[kind]),
    heading: translate("reportHeading"),
    coverage: [labels ? `${onTopic}: ${labels}` : onTopic, rest].filter(Boolean).join("; "),
    checkedOn: translate("reportCheckedOn"),
    pageSays: translate("pageSays"),
    sourceSays: translate("sourceSays"),
    summary: translate("passageSummary"),
    orphanNote: translate("orphanNote"),
    noPassages: translate("passagesNone"),
    note: translate("reportNote"),
    talkHeading: translate("talkHeading", title),
    talkOpening: translate("talkOpening"),
    talkNothing: translate("talkNothing"),
  };
}
