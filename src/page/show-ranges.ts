import { flashNames } from "./mark-style.ts";
import { adoptMarkStyles, paintRanges } from "./paint.ts";

/** How long each step of the fading flash stands, ms. */
const flashStep = 450;

/** The text that ranges cover on the screen, as one rectangle; undefined when nothing of it is rendered. */
export function measureRanges(ranges: readonly Range[]): DOMRect | undefined {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}

/** Brings ranges to the middle of the window, also inside elements that scroll; false when they are not rendered. */
export function scrollToRanges(ranges: readonly Range[]): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  if (!element || !measureRanges(ranges)) return false;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const height = element.getBoundingClientRect().height;
  element.scrollIntoView({ block: height < innerHeight ? "center" : "nearest", behavior: "instant" });
  const rect = measureRanges(ranges);
  // A sentence in a long element may still be out of sight.
  if (rect && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top + rect.height / 2 - innerHeight / 2, behavior: isCalm ? "instant" : "smooth" });
  }
  return true;
}

/** Draws the eye to ranges for two seconds. Returns its undo. */
export function flashRanges(ranges: readonly Range[]): () => void {
  adoptMarkStyles(ranges.map((range) => range.startContainer.getRootNode()));
  let undo = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (step: number): void => {
    undo();
    const name = flashNames[step];
    undo = name ? paintRanges(name, ranges, 2) : () => undefined;
    if (name) timer = setTimeout(() => show(step + 1), flashStep);
  };
  show(0);
  return () => {
    clearTimeout(timer);
    undo();
  };
}
