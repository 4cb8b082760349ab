import type { ComponentChildren } from "preact";
import type { MarkedLabel } from "../../core/verdict/finding.ts";
import { useTranslate } from "../translate.ts";

interface Props {
  /** Gives the card its hue. */
  readonly label?: MarkedLabel;
  readonly title: ComponentChildren;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/** A card with its title and a way to close it. */
export function CardFrame({ label, title, close, children }: Props) {
  const translate = useTranslate();
  return (
    <section class="card" data-label={label} role="dialog" aria-labelledby="card-label" tabIndex={-1}>
      <header class="card-header">
        <h2 id="card-label">{title}</h2>
        <button type="button" class="card-close" aria-label={translate("cardClose")} title={translate("cardClose")} onClick={close}>
          <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </header>
      {/* Scrolls when it is long: then it must be reached by keyboard, whatever is in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class="card-body" tabIndex={0} role="group" aria-labelledby="card-label">{children}</div>
    </section>
  );
}
