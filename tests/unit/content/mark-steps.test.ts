import { describe, expect, it } from "vitest";
import { findStep } from "../../../src/content/mark-steps.ts";
import type { MarkedLabel } from "../../../src/core/verdict/finding.ts";
import type { Mark } from "../../../src/page/paint.ts";

const place = {} as Range;
const markOf = (id: string, label: MarkedLabel, isPlaced = true): Mark => ({ id, label, ranges: isPlaced ? [place] : [] });
const marks = [markOf("a", "supported"), markOf("b", "contradicted"), markOf("lost", "contradicted", false), markOf("c", "related"), markOf("d", "unsupported")];
const tops: Readonly<Record<string, number>> = { a: -300, b: -100, c: 40, d: 900 };
const step = (direction: 1 | -1, among: "marks" | "problems", last?: string) =>
  findStep(marks, { step: direction, among }, { last, topOf: ({ id }) => tops[id] ?? 0 })?.id;

describe("stepping through marks", () => {
  it.each([["a", "b"], ["b", "c"], ["d", "a"]])("goes on from %s to %s, passing over what is not placed", (last, next) => expect(step(1, "marks", last)).toBe(next));
  it.each([["c", "b"], ["a", "d"]])("goes back from %s to %s", (last, previous) => expect(step(-1, "marks", last)).toBe(previous));
  it("steps from a mark that is no problem to the problems around it", () => expect([step(1, "problems", "c"), step(-1, "problems", "c")]).toEqual(["d", "b"]));
  it("begins where the window stands", () => expect([step(1, "marks"), step(-1, "marks"), step(1, "problems"), step(-1, "problems")]).toEqual(["c", "b", "d", "b"]));
  it("begins there too when the mark last shown is gone", () => expect(step(1, "marks", "gone")).toBe("c"));
  it("finds nothing where nothing is marked", () => expect(findStep([], { step: 1, among: "marks" }, { last: undefined, topOf: () => 0 })).toBeUndefined());
});
