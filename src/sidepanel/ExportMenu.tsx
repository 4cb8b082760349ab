import { useState } from "preact/hooks";
import { createReport } from "../core/report/report.ts";
import { reportFormats, writeReportFile } from "../core/report/report-file.ts";
import type { ReportFormat } from "../core/report/report-file.ts";
import type { PageReport } from "../messages/protocol.ts";
import { saveFile } from "../surface/save-file.ts";
import { createReportWords } from "../ui/report-words.ts";
import type { MessageKey } from "../ui/translate.ts";
import { useTranslate } from "../ui/translate.ts";
import { fetchPassages } from "./use-passages.ts";

const formatNames: Readonly<Record<ReportFormat, MessageKey>> = {
  html: "exportHtml",
  json: "exportJson",
  csv: "exportCsv",
  annotations: "exportAnnotations",
  "talk-page": "exportTalkPage",
};

/** Saves the report of the page in a format that is chosen from a list. */
export function ExportMenu({ report }: { readonly report: PageReport }) {
  const translate = useTranslate();
  const [note, setNote] = useState("");
  const save = async (format: ReportFormat) => {
    setNote("");
    const passages = await fetchPassages(report.findings);
    if (passages === "failed") return setNote(translate("exportFailed"));
    const file = writeReportFile(format, createReport(report, passages, new Date().toISOString(), translate.language), createReportWords(translate, report));
    saveFile(file);
    return setNote(translate("exportSaved", file.name));
  };
  const choose = (event: MouseEvent & { readonly currentTarget: HTMLElement }, format: ReportFormat) => {
    const menu = event.currentTarget.closest("details");
    menu?.removeAttribute("open");
    menu?.querySelector("summary")?.focus();
    void save(format);
  };
  return (
    <>
      <details class="export" onKeyDown={closeOnEscape} onFocusOut={closeOnLeave}>
        <summary class="button">{translate("exportReport")}</summary>
        <ul class="export-formats">
          {reportFormats.map((format) => (
            <li key={format}><button type="button" onClick={(event) => choose(event, format)}>{translate(formatNames[format])}</button></li>
          ))}
        </ul>
      </details>
      <p class="export-note" role="status">{note}</p>
    </>
  );
}

function closeOnEscape(event: KeyboardEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  if (event.key !== "Escape" || !event.currentTarget.open) return;
  event.preventDefault();
  event.currentTarget.open = false;
  event.currentTarget.querySelector("summary")?.focus();
}

function closeOnLeave(event: FocusEvent & { readonly currentTarget: HTMLDetailsElement }): void {
  if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
