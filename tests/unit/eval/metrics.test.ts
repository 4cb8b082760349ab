import { expect, test } from "vitest";
import type { Label } from "../../../src/core/verdict/finding.ts";
import { measure, measureReliability } from "../../eval/metrics.ts";
import type { Scored } from "../../eval/metrics.ts";

const row = (gold: Label, said: Label, { confidence = 0.9, goldPassages = [] as string[], evidence = [] as string[] } = {}): Scored => ({
  gold: { id: "x", lang: "en", text: "", label: gold, gold: goldPassages, difficulty: "easy" },
  predicted: { label: said, confidence, evidence },
});

test("precision, recall and harm of labels", () => {
  const figures = measure([row("supported", "supported"), row("supported", "contradicted"), row("contradicted", "supported"), row("contradicted", "contradicted"), row("off-topic", "unsupported")]);
  expect(figures.labels.supported).toMatchObject({ support: 2, precision: 0.5, recall: 0.5 });
  expect(figures.harm).toBe(0.5);
  expect(figures.offTopicMarked).toBe(1);
});
test("evidence counts when an accepted passage is among the first", () => {
  const rows = [row("supported", "supported", { goldPassages: ["a"], evidence: ["b", "a"] })];
  expect(measure(rows)).toMatchObject({ evidenceAt1: 0, evidenceAt3: 1 });
});
test("a figure over nothing is undefined", () => expect(measure([]).harm).toBeUndefined());
test("reliability compares what is said with what is right", () => {
  expect(measureReliability([row("supported", "supported"), row("related", "supported")])).toEqual([{ from: 0.9, marks: 2, confidence: 0.9, right: 0.5 }]);
});
