import type { MarkedLabel } from "../core/verdict/finding.ts";
import { markedLabels } from "../core/verdict/finding.ts";
import type { MarkLook } from "./mark-look.ts";

/** Whether marks stand on a light or a dark ground. */
export type Tone = "light" | "dark";

interface LineStyle {
  /** Style of the underline: the cue for readers who do not see the hue. */
  readonly line: "solid" | "double" | "wavy" | "dashed" | "dotted";
  /** Thickness of one line, px; waves grow with it, and in Firefox thicker ones would reach the next line of text. */
  readonly thickness: { readonly normal: number; readonly bold: number };
  readonly hue: Readonly<Record<Tone, string>>;
  /** True for labels that must not be overlooked: they have a ground in every look. */
  readonly isGrounded?: boolean;
}

/**
 * A line style and a hue for each label. The hues are those of Okabe and Ito, told apart by colour-blind readers
 * (https://jfly.uni-koeln.de/color/), darkened or lightened until each has a contrast of 3:1 or more with its ground.
 */
const lineStyles: Readonly<Record<MarkedLabel, LineStyle>> = {
  supported: { line: "solid", thickness: { normal: 2, bold: 4 }, hue: { light: "#0072b2", dark: "#6bbcf0" } },
  contradicted: { line: "double", thickness: { normal: 2, bold: 3 }, hue: { light: "#d55e00", dark: "#ff9466" }, isGrounded: true },
  disputed: { line: "wavy", thickness: { normal: 1.5, bold: 2.5 }, hue: { light: "#b57600", dark: "#f2bb52" } },
  related: { line: "dashed", thickness: { normal: 2, bold: 4 }, hue: { light: "#767d87", dark: "#a9b0bb" } },
  unsupported: { line: "dotted", thickness: { normal: 2, bold: 4 }, hue: { light: "#9453bd", dark: "#c9a0ea" } },
};

/**
 * Share of the hue in the ground behind the words, %, where few labels have a ground and where all have one: enough to be
 * seen, and little enough for the page's own text colours.
 */
const groundStrengths: Readonly<Record<"few" | "all", Readonly<Record<Tone, number>>>> = {
  few: { light: 9, dark: 14 },
  all: { light: 14, dark: 20 },
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

function describeGround({ hue, isGrounded }: LineStyle, tone: Tone, look: MarkLook): string {
  if (look !== "tinted" && !isGrounded) return "";
  const strength = groundStrengths[look === "tinted" ? "all" : "few"][tone];
  return `background-color:color-mix(in srgb,${hue[tone]} ${strength}%,transparent);`;
}

/** The style sheet of all marks in a look; `skip-ink` is off because gaps would make a solid line look dashed. */
export function describeMarkStyles(look: MarkLook): string {
  const marks = markedLabels.flatMap((label) => tones.map((tone) => {
    const style = lineStyles[label];
    const thickness = style.thickness[look === "bold" ? "bold" : "normal"];
    return `::highlight(${highlightName(label, tone)}){text-decoration:underline ${style.line} ${thickness}px ${style.hue[tone]};text-underline-offset:.2em;text-decoration-skip-ink:none;${describeGround(style, tone, look)}}`;
  }));
  const flashes = flashNames.map((name, index) => `::highlight(${name}){background-color:rgb(255 196 64 / ${flashStrengths[index]}%);}`);
  // Chromium gives every highlight the colours of a selection then; the line must lie within that ground to be seen, so it is never thick.
  const forced = markedLabels.flatMap((label) => tones.map((tone) =>
    `::highlight(${highlightName(label, tone)}){color:HighlightText;background-color:Highlight;text-decoration-color:HighlightText;text-decoration-thickness:${lineStyles[label].thickness.normal}px;text-underline-offset:.05em;}`));
  return [
    ...marks,
    `::highlight(${hoverName}){background-color:rgb(86 140 200 / 18%);}`,
    ...flashes,
    `@media (forced-colors:active){${forced.join("")}}`,
  ].join("\n");
}
