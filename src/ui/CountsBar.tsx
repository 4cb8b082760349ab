import { markedLabels } from "../core/verdict/finding.ts";
import type { Label, MarkedLabel } from "../core/verdict/finding.ts";
import { shortLabelMessages } from "./label-messages.ts";
import { LabelIcon } from "./LabelIcon.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly counts: Readonly<Record<Label, number>>;
  /** Labels that are shown; none chosen shows all. */
  readonly chosen: ReadonlySet<MarkedLabel>;
  readonly choose: (chosen: ReadonlySet<MarkedLabel>) => void;
}

const toggleIn = (chosen: ReadonlySet<MarkedLabel>, label: MarkedLabel): ReadonlySet<MarkedLabel> =>
  chosen.has(label) ? new Set([...chosen].filter((each) => each !== label)) : new Set([...chosen, label]);

/** How many sentences have each label, as a bar and as buttons that filter the list. */
export function CountsBar({ counts, chosen, choose }: Props) {
  const translate = useTranslate();
  const present = markedLabels.filter((label) => counts[label] > 0);
  return (
    <div class="counts" role="group" aria-label={translate("filterGroup")}>
      <svg class="counts-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        {stackBars(present, counts).map(({ label, start, width }) => (
          <rect key={label} data-label={label} x={start} y="0" width={width} height="4" />
        ))}
      </svg>
      <div class="counts-filters">
        {present.map((label) => (
          <button
            key={label}
            type="button"
            class="count"
            data-label={label}
            aria-pressed={chosen.has(label)}
            onClick={() => choose(toggleIn(chosen, label))}
          >
            <LabelIcon label={label} />
            <span class="count-number">{translate.number(counts[label])}</span>
            <span class="count-word">{translate(shortLabelMessages[label])}</span>
          </button>
        ))}
        {chosen.size > 0 && (
          <button type="button" class="count-clear" onClick={() => choose(new Set())}>{translate("filterClear")}</button>
        )}
      </div>
    </div>
  );
}

/** Places of the labels on a bar of length 100, a gap of 0.6 between them. */
function stackBars(labels: readonly MarkedLabel[], counts: Readonly<Record<Label, number>>) {
  const total = labels.reduce((sum, label) => sum + counts[label], 0);
  let start = 0;
  return labels.map((label) => {
    const share = (counts[label] / total) * 100;
    const bar = { label, start, width: Math.max(share - 0.6, 0.6) };
    start += share;
    return bar;
  });
}
