import { useState } from "preact/hooks";
import { sendToPage } from "../messages/send.ts";
import type { PageReport } from "../messages/protocol.ts";
import { PageFindings } from "../surface/PageFindings.tsx";
import { PageStatus } from "../surface/PageStatus.tsx";
import { useCitationStyle } from "../surface/use-citation-style.ts";
import { usePage } from "../surface/use-page.ts";
import { useTranslate } from "../ui/translate.ts";
import { followTab } from "./follow-tab.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import { PageTimeline } from "./PageTimeline.tsx";

/** The side panel: the findings of the page in front, their years, and the report as a file. */
export function SidePanelApp() {
  const translate = useTranslate();
  const { page, retry } = usePage(followTab);
  return (
    <>
      <header class="panel-header"><h1 class="brand">Cotejo</h1></header>
      <main class="panel-main">
        {page.kind !== "report" ? <PageStatus page={page} retry={retry} /> : <ReportView key={page.tabId} tabId={page.tabId} report={page.report} retry={retry} />}
      </main>
      <footer class="panel-footer">{translate("privacyNote")}</footer>
    </>
  );
}

interface Props {
  readonly tabId: number;
  readonly report: PageReport;
  readonly retry: () => void;
}

function ReportView({ tabId, report, retry }: Props) {
  const translate = useTranslate();
  const citation = useCitationStyle();
  const [view, setView] = useState<"findings" | "timeline">("findings");
  if (report.state === "failed" || report.state === "checking") return <PageStatus page={{ kind: report.state }} retry={retry} />;
  const showFinding = (id: string) => void sendToPage(tabId, "showFinding", { id });
  return (
    <>
      <section class="page-title">
        <h2>{report.title}</h2>
        {report.findings.length > 0 && (
          <div class="panel-tools">
            <div class="segments" role="group" aria-label={translate("viewGroup")}>
              {(["findings", "timeline"] as const).map((each) => (
                <button key={each} type="button" data-view={each} aria-pressed={view === each} onClick={() => setView(each)}>
                  {translate(each === "findings" ? "viewFindings" : "viewTimeline")}
                </button>
              ))}
            </div>
            <ExportMenu report={report} />
          </div>
        )}
      </section>
      <div hidden={view !== "findings"}><PageFindings report={report} citation={citation} showFinding={showFinding} /></div>
      {view === "timeline" && report.findings.length > 0 && <PageTimeline findings={report.findings} showFinding={showFinding} />}
    </>
  );
}
