import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findDrops, listFigures } from "./floor.ts";
import { readLabelled } from "./labelled-sentence.ts";
import { measure } from "./metrics.ts";
import { predictAll } from "./predict.ts";
import type { Setting } from "./predict.ts";

interface Baseline {
  /** Points (0..1) that a figure may fall short before it counts as a drop. */
  readonly margin: number;
  readonly sets: readonly ({ readonly file: string; readonly figures: Readonly<Record<string, number>> } & Setting)[];
}

const { margin, sets } = JSON.parse(readFileSync(join(import.meta.dirname, "baseline.json"), "utf8")) as Baseline;

describe("the shipped matcher gives the stated figures", () => {
  test.each(sets)("$file, index $index, by meaning: $byMeaning", async ({ file, figures, index, byMeaning }) => {
    const rows = await predictAll(readLabelled(join(import.meta.dirname, file)), { index, byMeaning });
    expect(findDrops(listFigures(measure(rows)), figures, margin)).toEqual([]);
  });
});

test("a drop is told from a gain, for figures of which less is better too", () => {
  const figures = listFigures(measure([]));
  expect(findDrops({ ...figures, findF1: 0.9, harm: 0.05 }, { findF1: 0.95, harm: 0.01 }, 0.01)).toHaveLength(2);
  expect(findDrops({ ...figures, findF1: 0.96, harm: 0 }, { findF1: 0.95, harm: 0.01 }, 0.01)).toEqual([]);
});
