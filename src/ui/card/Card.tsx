import { CardFrame } from "./CardFrame.tsx";
import { CardEvidence } from "./CardEvidence.tsx";
import type { CardEvidenceProps } from "./CardEvidence.tsx";
import { ClaimSentence } from "./ClaimSentence.tsx";
import { FeedbackForm } from "./FeedbackForm.tsx";
import type { GiveFeedback } from "./FeedbackForm.tsx";
import { LabelBadge } from "../LabelBadge.tsx";
import type { MarkedLabel } from "../../core/verdict/finding.ts";
import { useTranslate } from "../translate.ts";

interface Props extends CardEvidenceProps {
  readonly label: MarkedLabel;
  /** The reader wants no mark for this sentence. */
  readonly isIgnored: boolean;
  readonly setIgnored: (isIgnored: boolean) => void;
  readonly giveFeedback: GiveFeedback;
  readonly close: () => void;
}

/** What one mark means: its label, the sentence, the passages with their sources, and what the reader may say to it. */
export function Card({ label, isIgnored, setIgnored, giveFeedback, close, ...evidence }: Props) {
  const translate = useTranslate();
  return (
    <CardFrame label={label} title={<LabelBadge label={label} />} close={close}>
      <ClaimSentence finding={evidence.finding} />
      <CardEvidence {...evidence} />
      <footer class="card-footer">
        <FeedbackForm give={giveFeedback} />
        <div class="card-ignore">
          <span class="card-note" role="status">{isIgnored ? translate("claimIgnored") : ""}</span>
          <button type="button" class="link-button" onClick={() => setIgnored(!isIgnored)}>
            {translate(isIgnored ? "claimRestore" : "claimIgnore")}
          </button>
        </div>
      </footer>
    </CardFrame>
  );
}
