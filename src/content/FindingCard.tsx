import { useEffect, useState } from "preact/hooks";
import type { Finding, MarkedLabel } from "../core/verdict/finding.ts";
import { claimIdOf } from "../core/verdict/finding-id.ts";
import { addFeedback } from "../settings/feedback-log.ts";
import { ignoreClaim, restoreClaim } from "../settings/ignored-claims.ts";
import { changeSettings, readSettings } from "../settings/store.ts";
import { Card } from "../ui/card/Card.tsx";
import { useEvidence } from "./use-evidence.ts";

interface Props {
  readonly finding: Finding;
  readonly label: MarkedLabel;
  readonly close: () => void;
}

/** The card of a finding, with what it fetches and keeps. */
export function FindingCard({ finding, label, close }: Props) {
  const evidence = useEvidence(finding);
  const [isIgnored, setIsIgnored] = useState(false);
  const claim = { id: claimIdOf(finding.id), text: finding.sentence.text };
  useEffect(() => {
    void readSettings().then(({ ignored }) => setIsIgnored(ignored.some(({ id }) => id === claim.id)));
  }, [claim.id]);

  const setIgnored = async (isOut: boolean): Promise<void> => {
    setIsIgnored(isOut);
    const { ignored } = await readSettings();
    await changeSettings({ ignored: isOut ? ignoreClaim(ignored, claim) : restoreClaim(ignored, claim.id) });
  };
  const giveFeedback = (isRight: boolean, note: string): Promise<void> => {
    const [deciding] = finding.evidence;
    return addFeedback({
      at: new Date().toISOString(),
      url: location.href,
      text: claim.text,
      label,
      isRight,
      ...(deciding ? { passage: deciding.passage } : {}),
      ...(note ? { note } : {}),
    });
  };
  return (
    <Card
      {...evidence}
      label={label}
      isIgnored={isIgnored}
      setIgnored={(isOut) => void setIgnored(isOut)}
      giveFeedback={giveFeedback}
      close={close}
    />
  );
}
