/** How strongly marks are drawn: as lines, as thick lines, or as lines with a light ground in the label's hue. */
export const markLooks = ["lines", "bold", "tinted"] as const;
export type MarkLook = (typeof markLooks)[number];
