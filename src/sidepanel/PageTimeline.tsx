import { listDatedClaims } from "../core/timeline/list-dated-claims.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { StatusMessage } from "../ui/StatusMessage.tsx";
import { Timeline } from "../ui/timeline/Timeline.tsx";
import { useTranslate } from "../ui/translate.ts";
import { usePassages } from "./use-passages.ts";

interface Props {
  readonly findings: readonly Finding[];
  readonly showFinding: (id: string) => void;
}

/** The years that the page claims beside those of the sources. */
export function PageTimeline({ findings, showFinding }: Props) {
  const translate = useTranslate();
  const passages = usePassages(findings);
  if (passages === "failed") return <StatusMessage kind="failed" title={translate("passagesFailed")} hint={translate("failedHint")} />;
  if (!passages) return <StatusMessage kind="loading" title={translate("passagesLoading")} />;
  const claims = listDatedClaims(findings, passages.map(({ passage }) => passage));
  if (claims.length === 0) return <StatusMessage kind="empty" title={translate("timelineNothing")} hint={translate("timelineNothingHint")} />;
  return <Timeline claims={claims} showClaim={showFinding} />;
}
