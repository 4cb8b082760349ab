import type { Label } from "../core/verdict/finding.ts";
import { describeCoverage } from "./describe-coverage.ts";
import { useTranslate } from "./translate.ts";

/** How much of the page was checked: unmarked sentences are not true ones, so they are counted too. */
export function CoverageLine({ counts }: { readonly counts: Readonly<Record<Label, number>> }) {
  const { onTopic, labels, rest } = describeCoverage(counts, useTranslate());
  return (
    <p class="coverage">
      <strong>{onTopic}</strong>
      {labels && `: ${labels}`}
      {rest && <span class="coverage-rest">{`; ${rest}`}</span>}
    </p>
  );
}
