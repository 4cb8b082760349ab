import { announce, isOrphaned, sendToBackground } from "../messages/send.ts";
import type { PageReport } from "../messages/protocol.ts";
import { countLabels } from "../core/verdict/count-labels.ts";
import { isMarked } from "../core/verdict/finding.ts";
import { createHitTest } from "../page/hit-test.ts";
import { renderedLayout } from "../page/layout.ts";
import { findNearestBlock } from "../page/nearest-block.ts";
import { paintMarks, setMarkLook } from "../page/paint.ts";
import type { Mark } from "../page/paint.ts";
import { readPageContext, readTextBlocks, toTextBlock } from "../page/text-blocks.ts";
import { isIgnored, isShown } from "./page-choices.ts";
import type { PageChoices } from "./page-choices.ts";
import { createPageFindings } from "./page-findings.ts";
import type { PageFindings } from "./page-findings.ts";

/** One page under check: reads it, asks the background, paints. */
export interface PageSession {
  readonly findings: PageFindings;
  /** Obeys the reader's choices, now and until they change; before the first ones nothing is read. */
  choose(choices: PageChoices): void;
  /** Reads the page again and checks what changed; calls while it runs lead to one more reading. */
  refresh(): Promise<void>;
  report(): PageReport;
  /** The marks that are painted, in reading order. */
  marks(): readonly Mark[];
  /** Where a finding stands, whether it is painted or not. */
  placeOf(id: string): Mark | undefined;
  markAt(x: number, y: number): Mark | undefined;
  /** Trees outside the document's own that hold text: open shadow roots. */
  shadowRoots(): readonly Node[];
  stop(): void;
}

interface Listeners {
  /** The extension was updated or removed: this script has nobody to ask any more. */
  readonly onOrphaned: () => void;
  /** New marks stand on the page. */
  readonly onPainted: () => void;
}

/** Starts with nothing read. */
export function createPageSession(document: Document, { onOrphaned, onPainted }: Listeners): PageSession {
  const findings = createPageFindings();
  let choices: PageChoices | undefined;
  let state: PageReport["state"] = "checking";
  let placed: readonly Mark[] = [];
  let marks: readonly Mark[] = [];
  let markAt: PageSession["markAt"] = () => undefined;
  let undo = (): void => undefined;
  let roots: readonly Node[] = [];
  let running: Promise<void> | undefined;
  let isStale = false;
  let isStopped = false;
  /** False once the meaning model was found not to run here. */
  let canRefine = true;

  const paint = (): void => {
    undo();
    const chosen = choices;
    marks = chosen?.isOn ? placed.filter((mark) => isShown(chosen, mark)) : [];
    undo = paintMarks(document, marks);
    markAt = createHitTest(document, marks);
    onPainted();
  };

  const report = (): PageReport => {
    const isOut = (finding: { readonly id: string }): boolean => choices !== undefined && isIgnored(choices, finding);
    const all = choices?.isOn ? findings.list() : [];
    const counted = all.filter((finding) => !isOut(finding));
    return {
      title: readPageContext(document).title ?? document.title,
      url: document.location.href,
      state,
      isRefining: canRefine && findings.listUnrefined().length > 0,
      counts: countLabels(counted),
      findings: counted.filter(({ label }) => isMarked(label)),
      orphans: placed.filter(({ ranges }) => ranges.length === 0).map(({ id }) => id),
      ignored: all.filter((finding) => isMarked(finding.label) && isOut(finding)),
    };
  };

  const readOnce = async (): Promise<void> => {
    if (isOrphaned()) return onOrphaned();
    const blocks = readTextBlocks(document, renderedLayout);
    roots = [...new Set(blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node.getRootNode())))].filter((root) => root !== document);
    const unchecked = findings.read(blocks);
    const asked = choices;
    if (unchecked.length > 0) {
      const reply = await sendToBackground("checkBlocks", { context: readPageContext(document), blocks: unchecked.map(toTextBlock), byMeaning: false });
      if (isStopped || !choices?.isOn || choices.sources !== asked?.sources) return;
      if (!reply.ok && reply.code === "orphaned") return onOrphaned();
      state = reply.ok ? "checked" : "failed";
      if (reply.ok) findings.add(unchecked, reply.value.findings, reply.value.byMeaning);
    } else if (state === "checking") state = "checked";
    placed = findings.anchor();
    paint();
    await announce("pageChecked", { report: report() });
  };

  /** Lets the meaning model go over the labels, block by block from what is in view, until the page changes. */
  const refine = async (): Promise<void> => {
    for (;;) {
      const block = document.defaultView && findNearestBlock(findings.listUnrefined(), document.defaultView);
      if (!block || isStopped || isStale || !choices?.isOn) return;
      const reply = await sendToBackground("checkBlocks", { context: readPageContext(document), blocks: [toTextBlock(block)], byMeaning: true });
      if (isStopped || isStale || !choices?.isOn) return;
      if (!reply.ok || !reply.value.byMeaning) {
        canRefine = false;
        await announce("pageChecked", { report: report() });
        return;
      }
      findings.add([block], reply.value.findings, true);
      placed = findings.anchor();
      paint();
      await announce("pageChecked", { report: report() });
    }
  };

  const refresh = async (): Promise<void> => {
    if (!choices?.isOn) return;
    isStale = true;
    running ??= (async () => {
      while (isStale && !isStopped && choices?.isOn) {
        isStale = false;
        await readOnce();
        await refine();
      }
    })().finally(() => (running = undefined));
    return running;
  };

  const choose = (next: PageChoices): void => {
    const before = choices;
    choices = next;
    setMarkLook(next.look);
    if (!next.isOn) state = "off";
    else if (!before?.isOn) state = "checking";
    // What was found with other sources is forgotten, and the page read from the start.
    if (before && before.sources !== next.sources) findings.read([]);
    if (next.isOn && (!before?.isOn || before.sources !== next.sources)) void refresh();
    else {
      paint();
      void announce("pageChecked", { report: report() });
    }
  };

  return {
    findings,
    choose,
    refresh,
    report,
    marks: () => marks,
    placeOf: (id) => placed.find((mark) => mark.id === id),
    markAt: (x, y) => markAt(x, y),
    shadowRoots: () => roots,
    stop() {
      isStopped = true;
      undo();
    },
  };
}
