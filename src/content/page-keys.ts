import type { PageReader } from "./page-reader.ts";

/** Whether the reader types into the page or stands on one of its controls: then keys are the page's. */
const isOnPage = ({ activeElement, body, documentElement }: Document): boolean => activeElement === null || activeElement === body || activeElement === documentElement;

/** Enter opens the card of the mark whose tip is shown, Escape takes the tip away. Ends with `signal`. */
export function followKeys(document: Document, reader: PageReader, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.isComposing;
    if (!isPlain || !event.isTrusted || !reader.hasTip || !isOnPage(document)) return;
    const isDone = event.key === "Enter" ? reader.openCurrent() : event.key === "Escape" && reader.close();
    if (!isDone) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.defaultView?.addEventListener("keydown", onKey, { capture: true, signal });
}
