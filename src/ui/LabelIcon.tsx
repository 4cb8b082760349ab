import type { JSX } from "preact";
import type { MarkedLabel } from "../core/verdict/finding.ts";

/** Shapes that differ in outline, not only in colour: tick, crossed equals, opposed arrows, waves, dotted ring. */
const shapes: Readonly<Record<MarkedLabel, JSX.Element>> = {
  supported: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  contradicted: <path d="M3 6h10M3 10h10M11 2.5l-6 11" />,
  disputed: <path d="M2.5 5.5h9M9 3l2.5 2.5L9 8M13.5 10.5h-9M7 8l-2.5 2.5L7 13" />,
  related: <path d="M2.5 6.5c2-2.4 3.8-2.4 5.5-.8s3.5 1.6 5.5-.8M2.5 11.2c2-2.4 3.8-2.4 5.5-.8s3.5 1.6 5.5-.8" />,
  unsupported: <circle cx="8" cy="8" r="5.2" stroke-dasharray="1.6 2.48" />,
};

/** The sign of a label; the word beside it is for screen readers too. */
export function LabelIcon({ label }: { readonly label: MarkedLabel }) {
  return (
    <svg class="label-icon" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      {shapes[label]}
    </svg>
  );
}
