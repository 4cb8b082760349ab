import { isCitationStyle } from "../core/citation/citation-style.ts";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { markedLabels } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import { markLooks } from "../page/mark-look.ts";
import type { MarkLook } from "../page/mark-look.ts";
import type { IgnoredClaim } from "./ignored-claims.ts";
import { schemes } from "./scheme.ts";
import type { Scheme } from "./scheme.ts";

/** What the reader chose. Stored as one object, so that several choices change together or not at all. */
export interface Settings {
  /** Host names on which the reader asked for checks, and those on which they turned them off. */
  readonly sites: { readonly allowed: readonly string[]; readonly denied: readonly string[] };
  /** Labels that are marked on pages. */
  readonly labels: readonly MarkedLabel[];
  readonly markLook: MarkLook;
  /** Colours of our own windows, cards and tips. */
  readonly scheme: Scheme;
  readonly citationStyle: CitationStyle;
  /** Ids of sources whose passages do not count as evidence. */
  readonly sourcesOff: readonly string[];
  /** Sentences that are not marked any more, the latest last. */
  readonly ignored: readonly IgnoredClaim[];
}

/** Settings of a reader who has chosen nothing. */
export const defaultSettings: Settings = {
  sites: { allowed: [], denied: [] },
  labels: markedLabels,
  markLook: "lines",
  scheme: "system",
  citationStyle: "apa",
  sourcesOff: [],
  ignored: [],
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

const readTexts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];

const readOneOf = <Value extends string>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.find((each) => each === value) ?? otherwise;

const readIgnored = (value: unknown): readonly IgnoredClaim[] =>
  (Array.isArray(value) ? value : []).flatMap((claim) =>
    isRecord(claim) && typeof claim["id"] === "string" && typeof claim["text"] === "string" ? [{ id: claim["id"], text: claim["text"] }] : []);

/** Reads settings from storage or a file; whatever is missing or damaged has its default. */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value)) return defaultSettings;
  const { sites, labels, markLook, scheme, citationStyle, sourcesOff, ignored } = value;
  return {
    sites: isRecord(sites) ? { allowed: readTexts(sites["allowed"]), denied: readTexts(sites["denied"]) } : defaultSettings.sites,
    labels: Array.isArray(labels) ? markedLabels.filter((label) => labels.includes(label)) : defaultSettings.labels,
    markLook: readOneOf(markLook, markLooks, defaultSettings.markLook),
    scheme: readOneOf(scheme, schemes, defaultSettings.scheme),
    citationStyle: isCitationStyle(citationStyle) ? citationStyle : defaultSettings.citationStyle,
    sourcesOff: readTexts(sourcesOff),
    ignored: readIgnored(ignored),
  };
}
