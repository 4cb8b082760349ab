import { useState } from "preact/hooks";
import { isMarked } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import type { PageReport } from "../messages/protocol.ts";
import type { CitationChoice } from "../ui/CitationControl.tsx";
import { CountsBar } from "../ui/CountsBar.tsx";
import { CoverageLine } from "../ui/CoverageLine.tsx";
import { FindingItem } from "../ui/FindingItem.tsx";
import { moveFocus } from "../ui/move-focus.ts";
import { StatusMessage } from "../ui/StatusMessage.tsx";
import { useTranslate } from "../ui/translate.ts";
import { FindingPassages } from "./FindingPassages.tsx";

interface Props {
  readonly report: PageReport;
  readonly citation: CitationChoice;
  /** Scrolls the page to the finding and flashes it. */
  readonly showFinding: (id: string) => void;
}

/** What was found on a checked page: coverage, labels to filter by, findings in reading order. */
export function PageFindings({ report, citation, showFinding }: Props) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<MarkedLabel>>(new Set());
  const [openId, setOpenId] = useState<string>();
  const marked = report.findings.filter(({ label }) => isMarked(label));
  if (marked.length === 0) {
    return (
      <StatusMessage kind="empty" title={translate("nothingTitle")} hint={translate("nothingHint")}>
        <CoverageLine counts={report.counts} />
      </StatusMessage>
    );
  }
  const shown = marked.filter(({ label }) => chosen.size === 0 || (isMarked(label) && chosen.has(label)));
  const toggle = (id: string) => {
    const isOpening = id !== openId;
    setOpenId(isOpening ? id : undefined);
    if (isOpening) showFinding(id);
  };
  return (
    <>
      <section class="overview">
        <CoverageLine counts={report.counts} />
        <CountsBar counts={report.counts} chosen={chosen} choose={setChosen} />
      </section>
      <ul class="findings" aria-label={translate("findingsHeading")} onKeyDown={moveFocus(".finding-summary")}>
        {shown.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            isPlaced={!report.orphans.includes(finding.id)}
            isOpen={finding.id === openId}
            toggle={() => toggle(finding.id)}
          >
            <FindingPassages finding={finding} citation={citation} />
          </FindingItem>
        ))}
      </ul>
    </>
  );
}
