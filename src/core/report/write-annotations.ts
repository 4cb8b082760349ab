import { quoteOf } from "./report.ts";
import type { Report, ReportEntry } from "./report.ts";
import type { ReportWords } from "./report-words.ts";

/** "The source: … (reference, p. 370)" for each passage. */
function describeEvidence({ evidence, finding }: ReportEntry, { language }: Report, words: ReportWords): string {
  const differences = finding.differences.map((one) => `${words.difference(one)}: ${words.pageSays}: ${one.claim}. ${words.sourceSays}: ${one.source}.`);
  const passages = evidence.map((one) => `${words.stance(one.stance)}: ${quoteOf(one, language)} (${one.cited.reference}, ${one.cited.passage.locator})`);
  return [words.label(finding), ...differences, ...(passages.length > 0 ? passages : [words.noPassages])].join("\n");
}

function writeAnnotation(entry: ReportEntry, report: Report, words: ReportWords) {
  const { finding, evidence } = entry;
  const links = [...new Set(evidence.flatMap(({ cited }) => cited.link ?? []))];
  return {
    id: `${report.url.replace(/#.*$/u, "")}#cotejo-${finding.id}`,
    type: "Annotation",
    motivation: "assessing",
    created: report.checkedOn,
    body: [
      { type: "TextualBody", purpose: "tagging", value: finding.label, format: "text/plain", language: "en" },
      { type: "TextualBody", purpose: "assessing", value: describeEvidence(entry, report, words), format: "text/plain", language: report.language },
      ...links.map((source) => ({ type: "SpecificResource", purpose: "linking", source })),
    ],
    target: { source: report.url, selector: finding.selector },
  };
}

/** The findings as W3C Web Annotations: https://www.w3.org/TR/annotation-model/ */
export function writeAnnotations(report: Report, words: ReportWords): string {
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${report.url.replace(/#.*$/u, "")}#cotejo`,
    type: "AnnotationPage",
    items: report.entries.map((entry) => writeAnnotation(entry, report, words)),
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}
