import type { TextSpan } from "../core/text/sentence.ts";
import type { ReadBlock } from "./text-blocks.ts";

/**
 * The places on the page of a span of a block's text, in reading order.
 * Several where something that is not part of the text stands between, so that it is not marked.
 */
export function findRanges(block: ReadBlock, span: TextSpan): Range[] {
  const ranges: Range[] = [];
  for (const piece of block.pieces) {
    const from = Math.max(span.start, piece.start);
    const to = Math.min(span.end, piece.start + piece.length);
    if (from >= to) continue;
    const end = piece.nodeStart + to - piece.start;
    if (end > piece.node.data.length) return [];
    const last = ranges.at(-1);
    if (last && !piece.afterGap && last.startContainer.getRootNode() === piece.node.getRootNode()) {
      last.setEnd(piece.node, end);
      continue;
    }
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, piece.nodeStart + from - piece.start);
    range.setEnd(piece.node, end);
    ranges.push(range);
  }
  return ranges;
}
