import { markedLabels } from "../core/verdict/finding.ts";
import type { Label, MarkedLabel } from "../core/verdict/finding.ts";
import { coverageMessages } from "./label-messages.ts";
import { useTranslate } from "./translate.ts";

/** What was found before what was not: the line says how well the index covers the page. */
const order: readonly MarkedLabel[] = ["supported", "contradicted", "disputed", "related", "unsupported"];

/** How much of the page was checked: unmarked sentences are not true ones, so they are counted too. */
export function CoverageLine({ counts }: { readonly counts: Readonly<Record<Label, number>> }) {
  const translate = useTranslate();
  const list = (labels: readonly Label[]) =>
    labels.filter((label) => counts[label] > 0).map((label) => translate.plural(coverageMessages[label], counts[label])).join(", ");
  const onTopic = markedLabels.reduce((sum, label) => sum + counts[label], 0);
  const rest = list(["off-topic", "not-claim"]);
  return (
    <p class="coverage">
      <strong>{translate.plural("coverageOnTopic", onTopic)}</strong>
      {onTopic > 0 && `: ${list(order)}`}
      {rest && <span class="coverage-rest">{`; ${rest}`}</span>}
    </p>
  );
}
