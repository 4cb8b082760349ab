import { markedLabels } from "../core/verdict/finding.ts";
import type { Label, MarkedLabel } from "../core/verdict/finding.ts";
import { coverageMessages } from "./label-messages.ts";
import type { Translate } from "./translate.ts";

/** What was found before what was not: the line says how well the index covers the page. */
const order: readonly MarkedLabel[] = ["supported", "contradicted", "disputed", "related", "unsupported"];

/** The coverage of a page in words: sentences on the topic, label by label, and the rest. */
export function describeCoverage(counts: Readonly<Record<Label, number>>, translate: Translate) {
  const list = (labels: readonly Label[]) =>
    labels.filter((label) => counts[label] > 0).map((label) => translate.plural(coverageMessages[label], counts[label])).join(", ");
  const onTopic = markedLabels.reduce((sum, label) => sum + counts[label], 0);
  return { onTopic: translate.plural("coverageOnTopic", onTopic), labels: list(order), rest: list(["off-topic", "not-claim"]) };
}
