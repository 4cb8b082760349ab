import { describe, expect, it } from "vitest";
import { placeTip } from "../../../../src/ui/tip/place-tip.ts";

const size = { width: 200, height: 40 };
const view = { width: 1000, height: 700 };
const sentenceAt = (top: number, height = 60) => ({ left: 100, top, width: 600, height });

describe("a tip", () => {
  it("stands above its sentence", () => expect(placeTip(sentenceAt(300), 400, size, view)).toEqual({ left: 350, top: 254 }));
  it("stands below it at the upper edge", () => expect(placeTip(sentenceAt(20), 400, size, view)).toEqual({ left: 350, top: 86 }));
  it("stays inside the window", () => expect([placeTip(sentenceAt(300), 5, size, view)?.left, placeTip(sentenceAt(300), 990, size, view)?.left]).toEqual([8, 792]));
  it("does not cover a sentence that fills the window: it stays away", () => expect(placeTip(sentenceAt(10, 680), 400, size, view)).toBeUndefined());
});
