import type { Report } from "./report.ts";
import type { ReportWords } from "./report-words.ts";
import { writeAnnotations } from "./write-annotations.ts";
import { writeCsv } from "./write-csv.ts";
import { writeHtml } from "./write-html.ts";
import { writeJson } from "./write-json.ts";
import { writeTalkPage } from "./write-talk-page.ts";

/** What a report can be saved as. */
export const reportFormats = ["html", "json", "csv", "annotations", "talk-page"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

interface Kind {
  readonly ending: string;
  readonly type: string;
  readonly write: (report: Report, words: ReportWords) => string;
}

/** Spreadsheets take a file without this mark for one in an older encoding. */
const byteOrderMark = "\uFEFF";

const kinds: Readonly<Record<ReportFormat, Kind>> = {
  html: { ending: "html", type: "text/html", write: writeHtml },
  json: { ending: "json", type: "application/json", write: writeJson },
  csv: { ending: "csv", type: "text/csv", write: (report) => byteOrderMark + writeCsv(report) },
  annotations: { ending: "annotations.jsonld", type: "application/ld+json", write: writeAnnotations },
  "talk-page": { ending: "talk-page.txt", type: "text/plain", write: writeTalkPage },
};

/** Letters of any script, joined by hyphens; short enough for every file system. */
const nameFile = (title: string): string => title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60).replace(/^-|-$/gu, "").toLowerCase() || "page";

/** The report as a file: name, media type and text. */
export function writeReportFile(format: ReportFormat, report: Report, words: ReportWords): ReportFile {
  const { ending, type, write } = kinds[format];
  return { name: `cotejo-${nameFile(report.title)}-${report.checkedOn.slice(0, 10)}.${ending}`, type: `${type};charset=utf-8`, text: write(report, words) };
}
