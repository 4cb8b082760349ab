import { isMarked } from "../core/verdict/finding.ts";
import type { Finding, Label } from "../core/verdict/finding.ts";
import { anchorFinding } from "../page/anchor.ts";
import type { Mark } from "../page/paint.ts";
import type { ReadBlock } from "../page/text-blocks.ts";

/** What is known of the page's sentences; blocks that did not change keep their findings. */
export interface PageFindings {
  /** Takes over a new reading; returns the blocks that were not checked yet. */
  read(blocks: readonly ReadBlock[]): readonly ReadBlock[];
  /** Adds the findings of blocks that were checked. */
  add(checked: readonly ReadBlock[], findings: readonly Finding[]): void;
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
    add(checked, findings) {
      for (const { id } of checked) byBlock.set(id, []);
      for (const finding of findings) byBlock.get(finding.sentence.blockId)?.push(finding);
      order();
    },
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

const noCounts: Readonly<Record<Label, number>> = {
  supported: 0, contradicted: 0, disputed: 0, related: 0, unsupported: 0, "not-claim": 0, "off-topic": 0,
};

/** Sentences by label, the unmarked labels too. */
export function countLabels(findings: readonly Finding[]): Record<Label, number> {
  const counts = { ...noCounts };
  for (const { label } of findings) counts[label]++;
  return counts;
}
