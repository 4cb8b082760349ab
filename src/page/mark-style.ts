import type { MarkedLabel } from "../core/verdict/finding.ts";
import { markedLabels } from "../core/verdict/finding.ts";

/** Whether marks stand on a light or a dark ground. */
export type Tone = "light" | "dark";

interface LineStyle {
  /** `text-decoration` without its colour: the cue for readers who do not see the hue. */
  readonly line: string;
  readonly hue: Readonly<Record<Tone, string>>;
  /** Ground behind the words, for labels that must not be overlooked. */
  readonly tint?: Readonly<Record<Tone, string>>;
}

/**
 * A line style and a hue for each label. The hues are those of Okabe and Ito, told apart by colour-blind readers
 * (https://jfly.uni-koeln.de/color/), darkened or lightened until each has a contrast of 3:1 or more with its ground.
 */
const lineStyles: Readonly<Record<MarkedLabel, LineStyle>> = {
  supported: { line: "underline solid 2px", hue: { light: "#0072b2", dark: "#6bbcf0" } },
  contradicted: {
    line: "underline double 2px", hue: { light: "#d55e00", dark: "#ff9466" },
    tint: { light: "rgb(213 94 0 / 9%)", dark: "rgb(255 148 102 / 14%)" },
  },
  disputed: { line: "underline wavy 1.5px", hue: { light: "#b57600", dark: "#f2bb52" } },
  related: { line: "underline dashed 2px", hue: { light: "#767d87", dark: "#a9b0bb" } },
  unsupported: { line: "underline dotted 2px", hue: { light: "#9453bd", dark: "#c9a0ea" } },
};

const tones: readonly Tone[] = ["light", "dark"];

/** Names stand in a registry that the page can read: they say no more than the marks themselves. */
export const highlightName = (label: MarkedLabel, tone: Tone): string => `cotejo-${label}-${tone}`;

/** The mark that was jumped to, fading step by step: highlights cannot be animated. */
export const flashNames = ["cotejo-flash-1", "cotejo-flash-2", "cotejo-flash-3", "cotejo-flash-4"] as const;

/** The mark under the pointer. */
export const hoverName = "cotejo-hover";

/** Every name that we put into the registry. */
export const allHighlightNames: readonly string[] = [
  ...markedLabels.flatMap((label) => tones.map((tone) => highlightName(label, tone))), hoverName, ...flashNames,
];

const flashStrengths = [52, 38, 24, 12];

/** The style sheet of all marks; `skip-ink` is off because gaps would make a solid line look dashed. */
export function describeMarkStyles(): string {
  const marks = markedLabels.flatMap((label) => tones.map((tone) => {
    const { line, hue, tint } = lineStyles[label];
    const ground = tint ? `background-color:${tint[tone]};` : "";
    return `::highlight(${highlightName(label, tone)}){text-decoration:${line} ${hue[tone]};text-underline-offset:.2em;text-decoration-skip-ink:none;${ground}}`;
  }));
  const flashes = flashNames.map((name, index) => `::highlight(${name}){background-color:rgb(255 196 64 / ${flashStrengths[index]}%);}`);
  // Chromium gives every highlight the colours of a selection then; the line must lie within that ground to be seen.
  const forced = markedLabels.flatMap((label) => tones.map((tone) =>
    `::highlight(${highlightName(label, tone)}){color:HighlightText;background-color:Highlight;text-decoration-color:HighlightText;text-underline-offset:.05em;}`));
  return [
    ...marks,
    `::highlight(${hoverName}){background-color:rgb(86 140 200 / 18%);}`,
    ...flashes,
    `@media (forced-colors:active){${forced.join("")}}`,
  ].join("\n");
}
