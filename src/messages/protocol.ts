import type { Passage } from "../core/pack/passage.ts";
import type { Source } from "../core/pack/source.ts";
import type { PageContext, TextBlock } from "../core/text/text-block.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import type { Finding, Label } from "../core/verdict/finding.ts";

/** A passage with the source it comes from and that source as a formatted reference. */
export interface CitedPassage {
  readonly passage: Passage;
  readonly source: Source;
  /** Plain-text bibliography entry. */
  readonly reference: string;
  /** Page title, DOI or URL that can be opened; undefined when the source is not on the web. */
  readonly link?: string;
}

/** One result of a citation look-up: a passage, or a source that has none in the index. */
export interface LookUpHit {
  readonly source: Source;
  readonly passage?: Passage;
  readonly reference: string;
  readonly link?: string;
  /** The text that matched and where, for highlighting. */
  readonly matched: { readonly text: string; readonly spans: readonly TextSpan[] };
  /** Words found, folded, wherever they stand. */
  readonly words: readonly string[];
}

export interface CheckResult {
  readonly findings: readonly Finding[];
}

/** What a page looks like from outside: shown by popup and side panel. */
export interface PageReport {
  readonly title: string;
  readonly url: string;
  readonly state: "checking" | "checked" | "failed";
  /** Sentences by label, the unmarked labels too. */
  readonly counts: Readonly<Record<Label, number>>;
  /** Marked findings in reading order. */
  readonly findings: readonly Finding[];
  /** Ids of findings whose place on the page was not found. */
  readonly orphans: readonly string[];
}

/** Requests that the background answers: command → [request, reply]. */
export interface BackgroundCommands {
  checkBlocks: [{ context: PageContext; blocks: readonly TextBlock[] }, CheckResult];
  citePassages: [{ passages: readonly string[] }, readonly CitedPassage[]];
  lookUp: [{ query: string; limit: number }, readonly LookUpHit[]];
  /** Inject the content script into a tab where it does not run by itself (needs activeTab). */
  activateTab: [{ tabId: number }, { active: boolean }];
}

/** Requests that the content script of a tab answers. */
export interface PageCommands {
  describePage: [Record<string, never>, PageReport];
  showFinding: [{ id: string }, { shown: boolean }];
  /** Show the mark after or before the one last shown; from the last on to the first. */
  stepMark: [{ step: 1 | -1 }, { shown: boolean }];
}

/** What the content script tells everybody; nobody answers. */
export interface PageEvents {
  pageChecked: { report: PageReport };
}
