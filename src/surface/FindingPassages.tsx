import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { sendToBackground } from "../messages/send.ts";
import type { CitationChoice } from "../ui/CitationControl.tsx";
import { DifferenceList } from "../ui/DifferenceList.tsx";
import { EvidenceItem } from "../ui/EvidenceItem.tsx";
import { useTranslate } from "../ui/translate.ts";
import { copyCitation } from "../ui/copy-citation.ts";
import { firstPassages } from "./surface-options.ts";

interface Props {
  readonly finding: Finding;
  readonly citation: CitationChoice;
}

/** The passages that a finding rests on, with what differs; fetched when the finding is opened. */
export function FindingPassages({ finding, citation }: Props) {
  const translate = useTranslate();
  const [passages, setPassages] = useState<readonly CitedPassage[] | "failed">();
  const [isWhole, setIsWhole] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const ids = finding.evidence.map((evidence) => evidence.passage);
  useEffect(() => {
    void sendToBackground("citePassages", { passages: ids }).then((reply) => setPassages(reply.ok ? reply.value : "failed"));
  }, [ids.join(" ")]);
  // A finding opened at the lower edge would unfold out of sight.
  useLayoutEffect(() => root.current?.closest(".finding")?.scrollIntoView({ block: "nearest" }), [passages]);

  if (finding.evidence.length === 0) return <p class="passages-note">{translate("passagesNone")}</p>;
  if (passages === "failed") return <p class="passages-note">{translate("passagesFailed")}</p>;
  if (!passages) return <p class="passages-note">{translate("passagesLoading")}</p>;
  // What comes nearest to a claim without a source is not about it: it is there for those who want to look further.
  const isUncovered = finding.label === "unsupported";
  const shown = isWhole ? finding.evidence : finding.evidence.slice(0, isUncovered ? 0 : firstPassages);
  const hidden = finding.evidence.length - shown.length;
  return (
    <div class="passages" ref={root}>
      {isUncovered && <p class="passages-note">{translate("passagesNone")}</p>}
      <DifferenceList differences={finding.differences} />
      <ul class="evidence-list">
        {shown.map((evidence) => {
          const cited = passages.find(({ passage }) => passage.id === evidence.passage);
          if (!cited) return null;
          const copy = () => copyCitation(cited, citation.style, translate.language);
          return <EvidenceItem key={evidence.passage} evidence={evidence} cited={cited} citation={citation} copyCitation={copy} />;
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setIsWhole(true)}>{translate.plural(isUncovered ? "passageNear" : "passageMore", hidden)}</button>
      )}
    </div>
  );
}
