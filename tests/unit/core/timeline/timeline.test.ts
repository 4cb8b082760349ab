import { describe, expect, it } from "vitest";
import { layOutTimeline } from "../../../../src/core/timeline/lay-out-timeline.ts";
import { listDatedClaims } from "../../../../src/core/timeline/list-dated-claims.ts";
import type { DatedClaim } from "../../../../src/core/timeline/list-dated-claims.ts";
import { readYears, writeYears } from "../../../../src/core/timeline/read-years.ts";
import { tickRoom } from "../../../../src/core/timeline/timeline-options.ts";
import { createFinding, dateDifference, passage } from "../../ui/fixtures.ts";

describe("reading years", () => {
  it.each([
    ["in 1969", { from: 1969, to: 1969 }],
    ["between 2008 and 2013", { from: 2008, to: 2013 }],
    ["от 1968 до 1975 гг.", { from: 1968, to: 1975 }],
    ["signed on 3 May 1902.", { from: 1902, to: 1902 }],
    ["In the 1990s trade fell", { from: 1990, to: 1999 }],
    ["в 1990-х годах", { from: 1990, to: 1999 }],
    ["en los años 1990", { from: 1990, to: 1999 }],
    ["$1,985 and 19690 and 1.969", undefined],
    ["the 21st century", undefined],
  ])("%s", (text, years) => expect(readYears(text)).toEqual(years));
  it("are written as one or as a span", () => expect([writeYears({ from: 1, to: 1 }), writeYears({ from: 1968, to: 1975 })]).toEqual(["1", "1968–1975"]));
});

describe("dated claims", () => {
  const claims = (...findings: Parameters<typeof listDatedClaims>[0]) => listDatedClaims(findings, [{ ...passage, dates: ["1902-05-03", "1950"] }]);
  it("hold a supported year against the one of the passage that it belongs to", () =>
    expect(claims(createFinding("a", "supported", "They signed in 1902."))).toMatchObject([{ id: "a", page: { from: 1902 }, source: { from: 1902, to: 1902 }, isDateDiffering: false }]));
  it("take both sides of a difference of dates", () => {
    const difference = { ...dateDifference, claim: "in 1904" };
    expect(claims(createFinding("a", "contradicted", "From 1890 to 1904.", [difference]))).toMatchObject([{ page: { from: 1904, to: 1904 }, source: { from: 1902, to: 1902 }, isDateDiffering: true }]);
  });
  it("leave out claims without a year, without a source, and years that are not about the same", () =>
    expect(claims(createFinding("a", "supported", "They signed."), createFinding("b", "unsupported", "In 1902."), createFinding("c", "supported", "In 1999."))).toEqual([]));
  it("come in order of years", () =>
    expect(claims(createFinding("a", "supported", "In 1950."), createFinding("b", "supported", "In 1902.")).map(({ id }) => id)).toEqual(["b", "a"]));
});

describe("the layout", () => {
  const claim = (page: number, source: number): DatedClaim =>
    ({ id: `${page}`, label: "supported", sentence: "", page: { from: page, to: page }, source: { from: source, to: source }, isDateDiffering: page !== source });
  it("joins years that agree by an upright line and years that differ by a leaning one", () => {
    const [same, other] = layOutTimeline([claim(1902, 1902), claim(1950, 1940)], 320)?.items ?? [];
    expect(same?.page.x).toBe(same?.source.x);
    expect(other?.page.x).toBeGreaterThan(other?.source.x ?? Infinity);
  });
  it("keeps everything inside, nothing on top of another", () => {
    const years = [1902, 1902, 1902, 1903, 1903, 1990, 2020];
    const layout = layOutTimeline(years.map((year) => claim(year, year)), 320);
    const marks = layout?.items.map(({ page }) => page) ?? [];
    expect(marks).toHaveLength(7);
    for (const [index, mark] of marks.entries()) {
      expect(mark.x).toBeGreaterThan(0);
      expect(mark.x + mark.width).toBeLessThan(320);
      expect(mark.y).toBeGreaterThanOrEqual(0);
      expect(marks.slice(index + 1).some((other) => other.y === mark.y && Math.abs(other.x - mark.x) < mark.width)).toBe(false);
    }
  });
  it("has round years on the axis with room between them, for a day and for two centuries", () => {
    for (const [from, to] of [[1969, 1969], [1968, 1975], [1820, 2024]] as const) {
      const ticks = layOutTimeline([claim(from, from), claim(to, to)], 320)?.ticks ?? [];
      expect(ticks.length).toBeGreaterThan(1);
      for (const [index, tick] of ticks.slice(1).entries()) expect(tick.x - (ticks[index]?.x ?? 0)).toBeGreaterThanOrEqual(tickRoom);
    }
  });
  it("draws a span as a bar", () => {
    const span = { ...claim(1968, 1968), page: { from: 1968, to: 1975 } };
    const [item] = layOutTimeline([span], 320)?.items ?? [];
    expect(item?.page.width).toBeGreaterThan(item?.source.width ?? Infinity);
  });
  it("is none where there is nothing", () => expect(layOutTimeline([], 320)).toBeUndefined());
});
