import type { MarkedLabel } from "../core/verdict/finding.ts";
import { labelMessages } from "./label-messages.ts";
import { LabelIcon } from "./LabelIcon.tsx";
import { useTranslate } from "./translate.ts";

/** A label as icon, word and the line style that its marks have on the page. */
export function LabelBadge({ label }: { readonly label: MarkedLabel }) {
  const translate = useTranslate();
  return (
    <span class="label-badge" data-label={label}>
      <LabelIcon label={label} />
      <span class="label-word">{translate(labelMessages[label])}</span>
    </span>
  );
}
