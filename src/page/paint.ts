import type { MarkedLabel } from "../core/verdict/finding.ts";
import type { MarkLook } from "./mark-look.ts";
import { describeMarkStyles, highlightName } from "./mark-style.ts";
import { createToneReader } from "./page-tone.ts";

/** A finding's place on the page. */
export interface Mark {
  readonly id: string;
  readonly label: MarkedLabel;
  readonly ranges: readonly Range[];
}

let sheet: CSSStyleSheet | undefined;

/** The sheet of our marks, made once per content script. */
function markSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(describeMarkStyles("lines"));
  }
  return sheet;
}

/** Draws marks in this look from now on, also those that are painted already; before the first call they are lines. */
export const setMarkLook = (look: MarkLook): void => markSheet().replaceSync(describeMarkStyles(look));

/** Makes the marks' styles known in the document and in each shadow root with marks: Firefox does not look outside of it. */
export function adoptMarkStyles(roots: Iterable<Node>): () => void {
  const adopted = markSheet();
  const adopters = [...new Set(roots)].filter((root): root is Document | ShadowRoot => "adoptedStyleSheets" in root);
  for (const root of adopters) {
    if (!root.adoptedStyleSheets.includes(adopted)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, adopted];
  }
  return () => {
    for (const root of adopters) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== adopted);
  };
}

/** Shows ranges under a name of the registry; returns its undo. */
export function paintRanges(name: string, ranges: readonly Range[], priority = 0): () => void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

/**
 * Paints marks as custom highlights; the page's DOM stays untouched. Returns its undo.
 */
export function paintMarks(document: Document, marks: readonly Mark[]): () => void {
  const readTone = createToneReader();
  const named = new Map<string, Range[]>();
  for (const { label, ranges } of marks) {
    for (const range of ranges) {
      const element = range.startContainer.parentElement;
      if (!element || range.collapsed) continue;
      const name = highlightName(label, readTone(element));
      const sameName = named.get(name);
      if (sameName) sameName.push(range);
      else named.set(name, [range]);
    }
  }
  const roots = marks.flatMap(({ ranges }) => ranges.map((range) => range.startContainer.getRootNode()));
  const undos = [adoptMarkStyles([document, ...roots]), ...[...named].map(([name, ranges]) => paintRanges(name, ranges))];
  return () => undos.forEach((undo) => undo());
}
