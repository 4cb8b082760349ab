import { describe, expect, it } from "vitest";
import { placeCard } from "../../../../src/ui/card/place-card.ts";
import type { Box } from "../../../../src/ui/card/place-card.ts";

const view = { width: 1000, height: 800 };

/** Where the card is, at the height it may have. */
function boxOf(sentence: Box, height: number, window = view): Box {
  const { left, top, bottom, width, maxHeight } = placeCard(sentence, height, window);
  const shown = Math.min(height, maxHeight);
  return { left, width, height: shown, top: top ?? window.height - (bottom ?? 0) - shown };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height;

describe("placeCard", () => {
  it("leaves sentence and window edges free wherever the sentence stands and however tall the card is", () => {
    for (let top = 0; top <= 760; top += 40) {
      for (const height of [80, 300, 600, 2000]) {
        for (const left of [0, 500, 900]) {
          const sentence = { left, top, width: 100, height: 40 };
          const card = boxOf(sentence, height);
          const isInside = card.left >= 0 && card.top >= 0 && card.left + card.width <= view.width && card.top + card.height <= view.height;
          expect({ sentence, card, isInside, overlaps: overlap(card, sentence) }).toMatchObject({ isInside: true, overlaps: false });
        }
      }
    }
  });

  it("stands beside a sentence that fills the height", () => {
    const sentence = { left: 20, top: 10, width: 500, height: 780 };
    expect(overlap(boxOf(sentence, 400), sentence)).toBe(false);
  });

  it("stays in a narrow window that the sentence fills", () => {
    const card = boxOf({ left: 0, top: -50, width: 320, height: 700 }, 400, { width: 320, height: 480 });
    expect(card.left >= 0 && card.left + card.width <= 320 && card.top >= 0 && card.top + card.height <= 480).toBe(true);
  });
});
