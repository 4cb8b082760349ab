import { announce, isOrphaned, sendToBackground } from "../messages/send.ts";
import type { PageReport } from "../messages/protocol.ts";
import { isMarked } from "../core/verdict/finding.ts";
import { createHitTest } from "../page/hit-test.ts";
import { renderedLayout } from "../page/layout.ts";
import { paintMarks } from "../page/paint.ts";
import type { Mark } from "../page/paint.ts";
import { readPageContext, readTextBlocks, toTextBlock } from "../page/text-blocks.ts";
import { countLabels, createPageFindings } from "./page-findings.ts";
import type { PageFindings } from "./page-findings.ts";

/** One page under check: reads it, asks the background, paints. */
export interface PageSession {
  readonly findings: PageFindings;
  /** Reads the page again and checks what changed; calls while it runs lead to one more reading. */
  refresh(): Promise<void>;
  report(): PageReport;
  marks(): readonly Mark[];
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
  let state: PageReport["state"] = "checking";
  let marks: readonly Mark[] = [];
  let markAt: PageSession["markAt"] = () => undefined;
  let undo = (): void => undefined;
  let roots: readonly Node[] = [];
  let running: Promise<void> | undefined;
  let isStale = false;
  let isStopped = false;

  const paint = (): void => {
    undo();
    marks = findings.anchor();
    undo = paintMarks(document, marks);
    markAt = createHitTest(document, marks);
    onPainted();
  };

  const report = (): PageReport => ({
    title: readPageContext(document).title ?? document.title,
    url: document.location.href,
    state,
    counts: countLabels(findings.list()),
    findings: findings.list().filter(({ label }) => isMarked(label)),
    orphans: marks.filter(({ ranges }) => ranges.length === 0).map(({ id }) => id),
  });

  const readOnce = async (): Promise<void> => {
    if (isOrphaned()) return onOrphaned();
    const blocks = readTextBlocks(document, renderedLayout);
    roots = [...new Set(blocks.flatMap(({ pieces }) => pieces.map(({ node }) => node.getRootNode())))].filter((root) => root !== document);
    const unchecked = findings.read(blocks);
    if (unchecked.length > 0) {
      const reply = await sendToBackground("checkBlocks", { context: readPageContext(document), blocks: unchecked.map(toTextBlock) });
      if (isStopped) return;
      if (!reply.ok && reply.code === "orphaned") return onOrphaned();
      state = reply.ok ? "checked" : "failed";
      if (reply.ok) findings.add(unchecked, reply.value.findings);
    } else if (state === "checking") state = "checked";
    paint();
    await announce("pageChecked", { report: report() });
  };

  const refresh = async (): Promise<void> => {
    isStale = true;
    running ??= (async () => {
      while (isStale && !isStopped) {
        isStale = false;
        await readOnce();
      }
    })().finally(() => (running = undefined));
    return running;
  };

  return {
    findings,
    refresh,
    report,
    marks: () => marks,
    markAt: (x, y) => markAt(x, y),
    shadowRoots: () => roots,
    stop() {
      isStopped = true;
      undo();
    },
  };
}
