import type { MarkedLabel } from "../../core/verdict/finding.ts";
import { LabelBadge } from "../LabelBadge.tsx";

interface Props {
  readonly label: MarkedLabel;
  /** What differs, or the source; undefined when there is neither. */
  readonly line: string | undefined;
  /** How to see more. */
  readonly hint?: string | undefined;
}

/** What a mark means, in one line. Screen readers are told the same by the voice. */
export function Tip({ label, line, hint }: Props) {
  return (
    <div class="tip" data-label={label} aria-hidden="true">
      <LabelBadge label={label} />
      {line && <span class="tip-line">{line}</span>}
      {hint && <span class="tip-hint">{hint}</span>}
    </div>
  );
}
