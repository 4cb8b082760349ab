import { followSettings } from "../settings/store.ts";

/** Draws a page of the extension in the scheme that the reader chose, now and at each change; returns its stop. */
export const followScheme = (root: HTMLElement): (() => void) =>
  followSettings(({ scheme }) => (root.style.colorScheme = scheme === "system" ? "" : scheme));
