import { measureRanges } from "../page/show-ranges.ts";
import type { Box } from "../ui/card/place-card.ts";

/** What the reader selected, and where it stands. */
export interface Selected {
  readonly text: string;
  readonly element: Element;
  readonly measure: () => Box | undefined;
}

/** The selection of the page, also inside a text field; undefined when nothing is selected. */
export function readSelection(document: Document): Selected | undefined {
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const text = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0).trim();
    if (text) return { text, element: field, measure: () => field.getBoundingClientRect() };
  }
  const selection = document.getSelection();
  const text = selection?.toString().replace(/[^\S\n]+/gu, " ").trim();
  if (!selection || !text || selection.rangeCount === 0) return undefined;
  // The selection itself may change while its card is open.
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  return element ? { text, element, measure: () => measureRanges([range]) } : undefined;
}
