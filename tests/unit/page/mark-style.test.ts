import { describe, expect, it } from "vitest";
import { markedLabels } from "../../../src/core/verdict/finding.ts";
import { markLooks } from "../../../src/page/mark-look.ts";
import type { MarkLook } from "../../../src/page/mark-look.ts";
import { describeMarkStyles, highlightName } from "../../../src/page/mark-style.ts";
import type { Tone } from "../../../src/page/mark-style.ts";

/** Grounds and words of pages: the greys that articles have, on white and on a dark skin. */
const pages: Readonly<Record<Tone, { readonly ground: string; readonly text: string }>> = {
  light: { ground: "#ffffff", text: "#202122" },
  dark: { ground: "#101418", text: "#eaecf0" },
};
const marks = markedLabels.flatMap((label) => (["light", "dark"] as const).map((tone) => ({ label, tone })));
type Mark = (typeof marks)[number];

/** What the first rule of a mark says, and what is said of it in forced colours. */
function readMark(look: MarkLook, { label, tone }: Mark) {
  const [normal = "", forced = ""] = describeMarkStyles(look).split("@media (forced-colors:active)").map((part) => part.split(`::highlight(${highlightName(label, tone)})`)[1]?.split("}")[0] ?? "");
  const [, line = "", thickness = "", hue = ""] = /underline (\w+) ([\d.]+)px (#\w+)/u.exec(normal) ?? [];
  const [, tint, strength] = /color-mix\(in srgb,(#\w+) (\d+)%,transparent\)/u.exec(normal) ?? [];
  return { line, thickness: Number(thickness), hue, ground: tint ? mix(tint, pages[tone].ground, Number(strength) / 100) : undefined, forced };
}

const readChannels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const mix = (over: string, under: string, share: number) => {
  const below = readChannels(under);
  return `#${readChannels(over).map((value, at) => Math.round(value * share + (below[at] ?? 0) * (1 - share)).toString(16).padStart(2, "0")).join("")}`;
};
const measureLuminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = readChannels(colour).map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const measureContrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(markLooks)("marks in the look %s", (look) => {
  it.each(marks)("have a line of 3 : 1 and words of 7 : 1 for $label, $tone", (mark) => {
    const { hue, ground = pages[mark.tone].ground } = readMark(look, mark);
    expect(measureContrast(hue, ground)).toBeGreaterThanOrEqual(3);
    expect(measureContrast(pages[mark.tone].text, ground)).toBeGreaterThanOrEqual(7);
  });
  it.each(marks)("keep the line of $label, $tone, in the system's colours where colours are forced", (mark) => {
    const { line, forced } = readMark(look, mark);
    expect(line).toBe(readMark("lines", mark).line);
    expect(forced).toMatch(/color:HighlightText;background-color:Highlight;text-decoration-color:HighlightText/u);
  });
});

describe("the looks", () => {
  it("have another line style for each label", () => expect(new Set(marks.map((mark) => readMark("lines", mark).line)).size).toBe(markedLabels.length));
  it("differ in thickness: bold lines are clearly thicker, tinted ones are not", () => {
    expect(marks.filter((mark) => readMark("bold", mark).thickness < 1.5 * readMark("lines", mark).thickness)).toEqual([]);
    expect(marks.filter((mark) => readMark("tinted", mark).thickness !== readMark("lines", mark).thickness)).toEqual([]);
  });
  it("differ in ground: all labels have one when tinted, else only what is contradicted", () => {
    const grounded = (look: MarkLook) => markedLabels.filter((label) => readMark(look, { label, tone: "light" }).ground);
    expect([grounded("lines"), grounded("bold"), grounded("tinted")]).toEqual([["contradicted"], ["contradicted"], markedLabels]);
  });
});
