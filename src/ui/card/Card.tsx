import { useState } from "preact/hooks";
import type { Finding, MarkedLabel } from "../../core/verdict/finding.ts";
import type { CitedPassage } from "../../messages/protocol.ts";
import { DifferenceList } from "../DifferenceList.tsx";
import { EvidenceItem } from "../EvidenceItem.tsx";
import { LabelBadge } from "../LabelBadge.tsx";
import { useTranslate } from "../translate.ts";
import { chooseEvidence } from "./choose-evidence.ts";

interface Props {
  readonly finding: Finding;
  readonly label: MarkedLabel;
  /** The passages of the finding's evidence, once they have come. */
  readonly passages: readonly CitedPassage[] | "loading" | "failed";
  readonly copyCitation: (cited: CitedPassage) => Promise<boolean>;
  readonly close: () => void;
}

/** What one mark means: its label, what differs, and the passages with their sources, the deciding one first. */
export function Card({ finding, label, passages, copyCitation, close }: Props) {
  const translate = useTranslate();
  return (
    <section class="card" data-label={label} role="dialog" aria-labelledby="card-label" tabIndex={-1}>
      <header class="card-header">
        <h2 id="card-label"><LabelBadge label={label} /></h2>
        <button type="button" class="card-close" aria-label={translate("cardClose")} title={translate("cardClose")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      <div class="card-body">
        <DifferenceList differences={finding.differences} />
        <CardPassages finding={finding} passages={passages} copyCitation={copyCitation} />
      </div>
    </section>
  );
}

/** The strongest passage on each side, and the others on request. */
function CardPassages({ finding, passages, copyCitation }: Pick<Props, "finding" | "passages" | "copyCitation">) {
  const translate = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  if (finding.evidence.length === 0) return <p class="passages-note">{translate("passagesNone")}</p>;
  if (passages === "loading") return <p class="passages-note" role="status">{translate("passagesLoading")}</p>;
  if (passages === "failed") return <p class="passages-note" role="status">{translate("passagesFailed")}</p>;
  const shown = isWhole ? finding.evidence : chooseEvidence(finding.evidence);
  const hidden = finding.evidence.length - shown.length;
  return (
    <>
      <ul class="evidence-list">
        {shown.map((evidence) => {
          const cited = passages.find(({ passage }) => passage.id === evidence.passage);
          return cited && <EvidenceItem key={evidence.passage} evidence={evidence} cited={cited} copyCitation={copyCitation} />;
        })}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link-button" onClick={() => setIsWhole(true)}>{translate.plural("passageMore", hidden)}</button>
      )}
    </>
  );
}
