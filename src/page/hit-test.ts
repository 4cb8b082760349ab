import type { Mark } from "./paint.ts";

/** How far from the words, in px, the pointer may be: the line below them belongs to the mark. */
const slack = 3;

/** Finds the mark at a point of the window. Quicker than the browser's own `highlightsFromPoint`, which looks at every range. */
export function createHitTest(document: Document, marks: readonly Mark[]): (x: number, y: number) => Mark | undefined {
  const byText = new Map<Text, { readonly mark: Mark; readonly range: Range }[]>();
  const roots = new Set<ShadowRoot>();
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const root = range.startContainer.getRootNode();
      if (root instanceof ShadowRoot) roots.add(root);
      for (const text of textsWithin(range)) {
        const entries = byText.get(text);
        if (entries) entries.push({ mark, range });
        else byText.set(text, [{ mark, range }]);
      }
    }
  }
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    if (!caret) return undefined;
    return byText.get(caret.offsetNode as Text)?.find(({ range }) => isNear(range, x, y))?.mark;
  };
}

function* textsWithin(range: Range): Iterable<Text> {
  const top = range.commonAncestorContainer;
  if (top.nodeType === 3) return yield top as Text;
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (range.intersectsNode(node)) yield node as Text;
}

const isNear = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top - slack && y <= bottom + slack);
