import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { plainConfidence } from "../core/verdict/label-options.ts";
import { anchorFinding } from "../page/anchor.ts";
import type { Mark } from "../page/paint.ts";
import type { ReadBlock } from "../page/text-blocks.ts";

/** What is known of the page's sentences; blocks that did not change keep their findings. */
export interface PageFindings {
  /** Takes over a new reading; returns the blocks that were not checked yet. */
  read(blocks: readonly ReadBlock[]): readonly ReadBlock[];
  /** Adds the findings of blocks that were checked by features, or by meaning too. */
  add(checked: readonly ReadBlock[], findings: readonly Finding[], byMeaning: boolean): void;
  /** Checked blocks that the meaning model may still change. */
  listUnrefined(): readonly ReadBlock[];
  /** All findings in reading order, each id once. */
  list(): readonly Finding[];
  find(id: string): Finding | undefined;
  /** The block that a finding's sentence was read in. */
  blockOf(finding: Finding): ReadBlock | undefined;
  /** Marked findings with their places on the page; without any for those that are not found. */
  anchor(): readonly Mark[];
}

/** Starts with an unread page. */
export function createPageFindings(): PageFindings {
  let blocks: readonly ReadBlock[] = [];
  let byBlock = new Map<string, Finding[]>();
  let ordered: readonly Finding[] = [];
  const refined = new Set<string>();

  const order = (): void => {
    ordered = makeUnique(blocks.flatMap(({ id }) => byBlock.get(id) ?? []));
  };
  return {
    read(next) {
      blocks = next;
      byBlock = new Map(blocks.flatMap(({ id }) => (byBlock.has(id) ? [[id, byBlock.get(id) ?? []]] : [])));
      order();
      return blocks.filter(({ id }) => !byBlock.has(id));
    },
    add(checked, findings, byMeaning) {
      for (const { id } of checked) {
        byBlock.set(id, []);
        if (byMeaning) refined.add(id);
        else refined.delete(id);
      }
      for (const finding of findings) byBlock.get(finding.sentence.blockId)?.push(finding);
      order();
    },
    listUnrefined: () => blocks.filter(({ id }) => !refined.has(id) && byBlock.get(id)?.some(({ label, confidence }) => isMarked(label) || confidence < plainConfidence)),
    list: () => ordered,
    find: (id) => ordered.find((finding) => finding.id === id),
    blockOf: (finding) => blocks.find(({ id }) => id === finding.sentence.blockId),
    anchor: () => ordered.flatMap((finding) => {
      const { id, label } = finding;
      return isMarked(label) ? [{ id, label, ranges: anchorFinding(finding, blocks) }] : [];
    }),
  };
}

/** Ids number the occurrences of a sentence within one check; blocks checked later may bring the same id again. */
function makeUnique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}~${times}` };
  });
}
