import { isCitationStyle } from "../core/citation/citation-style.ts";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { markedLabels } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";

/** What the reader chose. Stored as one object, so that several choices change together or not at all. */
export interface Settings {
  /** Host names on which the reader asked for checks, and those on which they turned them off. */
  readonly sites: { readonly allowed: readonly string[]; readonly denied: readonly string[] };
  /** Labels that are marked on pages. */
  readonly labels: readonly MarkedLabel[];
  readonly citationStyle: CitationStyle;
}

/** Settings of a reader who has chosen nothing. */
export const defaultSettings: Settings = {
  sites: { allowed: [], denied: [] },
  labels: markedLabels,
  citationStyle: "apa",
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const readHosts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((host): host is string => typeof host === "string") : [];

/** Reads settings from storage or a file; whatever is missing or damaged has its default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { sites, labels, citationStyle } = value;
  return {
    sites: isRecord(sites) ? { allowed: readHosts(sites["allowed"]), denied: readHosts(sites["denied"]) } : defaultSettings.sites,
    labels: Array.isArray(labels) ? markedLabels.filter((label) => labels.includes(label)) : defaultSettings.labels,
    citationStyle: isCitationStyle(citationStyle) ? citationStyle : defaultSettings.citationStyle,
  };
}
