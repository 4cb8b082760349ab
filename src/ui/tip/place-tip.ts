import type { Box } from "../card/place-card.ts";
import { tipGap, tipMargin } from "./tip-options.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where a tip stands so that its sentence can be read: above it, else below it, near the pointer; px of the window.
 * Undefined when the sentence leaves no room on either side: then there is no tip.
 */
export function placeTip(sentence: Box, pointerX: number, { width, height }: Size, view: Size): { readonly left: number; readonly top: number } | undefined {
  const left = Math.max(tipMargin, Math.min(pointerX - width / 4, view.width - tipMargin - width));
  const above = sentence.top - tipGap - height;
  if (above >= tipMargin) return { left, top: above };
  const below = sentence.top + sentence.height + tipGap;
  return below + height + tipMargin <= view.height ? { left, top: below } : undefined;
}
