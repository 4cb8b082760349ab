import { sendToPage } from "../messages/send.ts";
import { followPage } from "../surface/follow-page.ts";
import { PageFindings } from "../surface/PageFindings.tsx";
import { PageStatus } from "../surface/PageStatus.tsx";
import { usePage } from "../surface/use-page.ts";
import { useSettings } from "../surface/use-settings.ts";
import type { CitationChoice } from "../ui/CitationControl.tsx";
import { StatusMessage } from "../ui/StatusMessage.tsx";
import { useTranslate } from "../ui/translate.ts";
import { IgnoredNote } from "./IgnoredNote.tsx";
import { MarksChoice } from "./MarksChoice.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";

/** The page in front: its findings, and what the reader can switch. */
export function PageView({ citation }: { readonly citation: CitationChoice }) {
  const translate = useTranslate();
  const { page, retry } = usePage(followPage);
  const choice = useSettings();
  if (page.kind !== "report") return <PageStatus page={page} retry={retry} />;
  const { tabId, report } = page;
  const site = choice && /^https?:/u.test(report.url) && <SiteSwitch {...choice} url={report.url} />;
  if (report.state === "off") {
    return (
      <>
        <div class="page-controls">{site}</div>
        <StatusMessage kind="unreadable" title={translate("siteOffTitle")} hint={translate("siteOffHint")} />
      </>
    );
  }
  if (report.state !== "checked") return <PageStatus page={{ kind: report.state }} retry={retry} />;
  return (
    <>
      <div class="page-controls">
        {site}
        {choice && <MarksChoice {...choice} />}
        {choice && <IgnoredNote {...choice} findings={report.ignored} />}
      </div>
      <PageFindings report={report} citation={citation} showFinding={(id) => void sendToPage(tabId, "showFinding", { id })} />
    </>
  );
}
