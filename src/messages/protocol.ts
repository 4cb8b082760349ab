import type { CitationStyle } from "../core/citation/citation-style.ts";
import type { CopyableCitation } from "../core/citation/write-citation.ts";
import type { Passage } from "../core/pack/passage.ts";
import type { Source, SourceKind } from "../core/pack/source.ts";
import type { LookUpChoices, LookUpFilters } from "../core/retrieval/look-up-filters.ts";
import type { Language, PageContext, TextBlock } from "../core/text/text-block.ts";
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

/** A source with passages in the index, as it stands in a list of sources. */
export interface ListedSource {
  readonly id: string;
  /** Plain-text bibliography entry. */
  readonly reference: string;
  readonly kind: SourceKind;
  /** How many passages of it there are. */
  readonly passages: number;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  /** The meaning model had its say; false when it was not asked or cannot run here. */
  readonly byMeaning: boolean;
}

/** What a page looks like from outside: shown by popup and side panel. */
export interface PageReport {
  readonly title: string;
  readonly url: string;
  /** "off": the reader turned checks off on this site. */
  readonly state: "checking" | "checked" | "failed" | "off";
  /** The meaning model is still going over the labels; they may change. */
  readonly isRefining: boolean;
  /** Sentences by label, the unmarked labels too. */
  readonly counts: Readonly<Record<Label, number>>;
  /** Marked findings in reading order. */
  readonly findings: readonly Finding[];
  /** Ids of findings whose place on the page was not found. */
  readonly orphans: readonly string[];
  /** Findings that the reader wants no mark for; they are in no count. */
  readonly ignored: readonly Finding[];
}

/** Requests that the background answers: command → [request, reply]. */
export interface BackgroundCommands {
  checkBlocks: [{ context: PageContext; blocks: readonly TextBlock[]; byMeaning: boolean }, CheckResult];
  citePassages: [{ passages: readonly string[] }, readonly CitedPassage[]];
  lookUp: [{ query: string; limit: number; filters?: LookUpFilters }, readonly LookUpHit[]];
  /** What look-ups can be narrowed to. */
  describeIndex: [Record<string, never>, LookUpChoices];
  /** A content script cannot start a worker of its own: the background formats for it. Undefined for an unknown passage. */
  writeCitation: [{ passage: string; style: CitationStyle; language: Language }, CopyableCitation | undefined];
  /** The selection that waits for the popup, because its page cannot be scripted; it is handed out once. */
  takeText: [Record<string, never>, { text: string | undefined }];
  /** The sources that have passages, in the order of their references. */
  listSources: [Record<string, never>, readonly ListedSource[]];
  /** Inject the content script into a tab where it does not run by itself (needs activeTab). */
  activateTab: [{ tabId: number }, { active: boolean }];
}

/** Requests that the content script of a tab answers. */
export interface PageCommands {
  describePage: [Record<string, never>, PageReport];
  showFinding: [{ id: string }, { shown: boolean }];
  /** Show the mark after or before the one last shown; from the last on to the first. */
  stepMark: [{ step: 1 | -1; among: "marks" | "problems" }, { shown: boolean }];
  /** Open the card of the mark last shown or under the pointer. */
  openCard: [Record<string, never>, { shown: boolean }];
  closeCard: [Record<string, never>, { shown: boolean }];
  /** Check the selection and show what is found beside it; not shown when the page does not know of a selection. */
  checkSelection: [Record<string, never>, { shown: boolean }];
}

/** What the content script tells everybody; nobody answers. */
export interface PageEvents {
  pageChecked: { report: PageReport };
}
