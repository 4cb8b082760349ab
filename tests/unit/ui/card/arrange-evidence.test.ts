import { describe, expect, it } from "vitest";
import type { Evidence, Stance } from "../../../../src/core/verdict/finding.ts";
import { arrangeEvidence } from "../../../../src/ui/card/arrange-evidence.ts";

const evidence = (...stances: readonly Stance[]): Evidence[] =>
  stances.map((stance, at) => ({ passage: `${stance}-${at}`, source: "s", stance, score: 1 - at / 10, differences: [] }));
const arrange = (label: "supported" | "disputed" | "related" | "unsupported", ...stances: readonly Stance[]) => {
  const { main, corroborating, others } = arrangeEvidence({ label, evidence: evidence(...stances) });
  return [main, corroborating, others].map((list) => list.map(({ passage }) => passage));
};

describe("the order of evidence", () => {
  it("begins with the deciding passage and those that say the same", () =>
    expect(arrange("supported", "supports", "neutral", "supports")).toEqual([["supports-0"], ["supports-2"], ["neutral-1"]]));
  it("holds the strongest passage of the other side against it", () =>
    expect(arrange("disputed", "supports", "neutral", "refutes", "refutes")).toEqual([["supports-0", "refutes-2"], [], ["neutral-1", "refutes-3"]]));
  it("has no sides where nothing decides", () => expect(arrange("related", "neutral", "supports")).toEqual([["neutral-0"], [], ["supports-1"]]));
  it("puts forward nothing for a claim without a source", () => expect(arrange("unsupported", "neutral", "neutral")).toEqual([[], [], ["neutral-0", "neutral-1"]]));
  it("stands without evidence", () => expect(arrange("supported")).toEqual([[], [], []]));
});
