import { hoverName } from "../page/mark-style.ts";
import { paintRanges } from "../page/paint.ts";
import type { Mark } from "../page/paint.ts";

/** What a reader clicks for its own sake. */
const controls = "a[href], button, input, select, textarea, label, summary, video, audio, [role='button'], [contenteditable]";

interface Options {
  readonly markAt: (x: number, y: number) => Mark | undefined;
  readonly isCard: (target: EventTarget | null) => boolean;
  /** The pointer came to a mark at `x`, or left it (undefined). */
  readonly onHover: (mark: Mark | undefined, x: number) => void;
  /** A click on a mark, or anywhere else (undefined). */
  readonly onClick: (mark: Mark | undefined) => void;
}

/** Follows the pointer: shades the mark under it, reports clicks. The page still gets every event. Ends with `signal`. */
export function followPointer(document: Document, { markAt, isCard, onHover, onClick }: Options, signal: AbortSignal): void {
  // The cursor is a matter of a style sheet, so that no element of the page has to be touched.
  // The first rule does nothing: by it a later copy of this script knows the sheet as ours.
  const cursor = new CSSStyleSheet();
  cursor.replaceSync(`::highlight(${hoverName}){} :hover{cursor:pointer !important}`);
  let hovered: Mark | undefined;
  let undo = (): void => undefined;

  const hover = (mark: Mark | undefined, x = 0): void => {
    if (mark === hovered) return;
    if (mark?.id !== hovered?.id) onHover(mark, x);
    hovered = mark;
    undo();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== cursor);
    undo = mark ? paintRanges(hoverName, mark.ranges, 1) : () => undefined;
    if (mark) document.adoptedStyleSheets = [...document.adoptedStyleSheets, cursor];
  };

  let isWaiting = false;
  const onMove = (event: PointerEvent): void => {
    if (isWaiting || event.pointerType === "touch") return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) hover(isCard(event.target) ? undefined : markAt(event.clientX, event.clientY), event.clientX);
    });
  };
  const onPress = (event: MouseEvent): void => {
    if (isCard(event.target) || event.button !== 0 || event.defaultPrevented) return;
    const isControl = event.composedPath().some((node) => node instanceof Element && node.matches(controls));
    const isSelecting = document.getSelection()?.isCollapsed === false;
    onClick(isControl || isSelecting ? undefined : markAt(event.clientX, event.clientY));
  };

  document.addEventListener("pointermove", onMove, { passive: true, signal });
  document.addEventListener("pointerleave", () => hover(undefined), { signal });
  // What stands under the pointer then is another part of the page.
  document.addEventListener("scroll", () => hover(undefined), { capture: true, passive: true, signal });
  document.addEventListener("click", onPress, { signal });
  signal.addEventListener("abort", () => hover(undefined));
}
