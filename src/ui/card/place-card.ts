import { cardGap, cardMargin, cardWidth, lowestCard, narrowestCard } from "./place-card-options.ts";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  /** Distance from the window's top edge, or from its bottom edge when the card grows upwards. */
  readonly top?: number;
  readonly bottom?: number;
  readonly width: number;
  readonly maxHeight: number;
}

/**
 * Where the card stands so that it does not cover its sentence: below it, else above, else beside it; all in px of the
 * window. Where a sentence fills the window, the card takes its lower edge.
 */
export function placeCard(sentence: Box, height: number, view: { readonly width: number; readonly height: number }): CardPlace {
  const width = Math.min(cardWidth, view.width - 2 * cardMargin);
  const left = clamp(sentence.left, cardMargin, view.width - cardMargin - width);
  const bottomEdge = sentence.top + sentence.height;
  const below = view.height - bottomEdge - cardGap - cardMargin;
  const above = sentence.top - cardGap - cardMargin;
  const fits = Math.min(height, lowestCard);
  if (below >= height || (below >= fits && below >= above)) return { left, top: Math.max(bottomEdge + cardGap, cardMargin), width, maxHeight: Math.min(below, view.height - 2 * cardMargin) };
  if (above >= fits) return { left, bottom: Math.max(view.height - sentence.top + cardGap, cardMargin), width, maxHeight: Math.min(above, view.height - 2 * cardMargin) };
  return placeBeside(sentence, width, view) ?? { left, bottom: cardMargin, width, maxHeight: Math.max(below, view.height / 3) };
}

function placeBeside(sentence: Box, width: number, view: { readonly width: number; readonly height: number }): CardPlace | undefined {
  const onRight = view.width - (sentence.left + sentence.width) - cardGap - cardMargin;
  const onLeft = sentence.left - cardGap - cardMargin;
  const room = Math.max(onRight, onLeft);
  if (room < narrowestCard) return undefined;
  const fitting = Math.min(width, room);
  const left = onRight >= onLeft ? sentence.left + sentence.width + cardGap : sentence.left - cardGap - fitting;
  return { left, top: clamp(sentence.top, cardMargin, Math.max(cardMargin, view.height / 3)), width: fitting, maxHeight: view.height - 2 * cardMargin - Math.max(0, Math.min(sentence.top, view.height / 3)) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
