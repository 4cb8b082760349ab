import { useEffect, useState } from "preact/hooks";
import { countLabels } from "../core/verdict/count-labels.ts";
import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { CardEvidence } from "../ui/card/CardEvidence.tsx";
import { CardFrame } from "../ui/card/CardFrame.tsx";
import { CoverageLine } from "../ui/CoverageLine.tsx";
import { FindingItem } from "../ui/FindingItem.tsx";
import { useTranslate } from "../ui/translate.ts";
import { FindingCard } from "./FindingCard.tsx";
import { useEvidence } from "./use-evidence.ts";

interface Props {
  /** Finds what is in the selection; undefined when that failed. */
  readonly check: () => Promise<readonly Finding[] | undefined>;
  readonly close: () => void;
}

/** What the reader's selection amounts to: the card of its one claim, or a list of its claims. */
export function SelectionCard({ check, close }: Props) {
  const translate = useTranslate();
  const [openId, setOpenId] = useState<string>();
  const [found, setFound] = useState<readonly Finding[] | "checking" | "failed">("checking");
  useEffect(() => void check().then((findings) => setFound(findings ?? "failed")), [check]);
  const findings = typeof found === "string" ? undefined : found;
  const marked = findings?.filter(({ label }) => isMarked(label)) ?? [];
  const [only] = marked;
  if (findings?.length === 1 && only && isMarked(only.label)) return <FindingCard finding={only} label={only.label} close={close} />;
  return (
    <CardFrame title={translate("selectionTitle")} close={close}>
      {!findings && <p class="passages-note" role="status">{translate(found === "failed" ? "selectionFailed" : "textChecking")}</p>}
      {findings && <CoverageLine counts={countLabels(findings)} />}
      {findings && marked.length === 0 && <p class="passages-note">{translate("selectionNothing")}</p>}
      <ul class="findings">
        {marked.map((finding) => (
          <FindingItem
            key={finding.id}
            finding={finding}
            isPlaced
            isOpen={finding.id === openId}
            toggle={() => setOpenId(finding.id === openId ? undefined : finding.id)}
          >
            <SelectionEvidence finding={finding} />
          </FindingItem>
        ))}
      </ul>
    </CardFrame>
  );
}

function SelectionEvidence({ finding }: { readonly finding: Finding }) {
  return <div class="passages"><CardEvidence {...useEvidence(finding)} /></div>;
}
