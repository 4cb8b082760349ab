import { isMarked } from "../core/verdict/finding.ts";
import type { Tone } from "../page/mark-style.ts";
import type { Mark } from "../page/paint.ts";
import { flashRanges, measureRanges, scrollToRanges } from "../page/show-ranges.ts";
import { describeFindingAloud } from "../ui/describe-finding-line.ts";
import { findHostParent } from "../ui/shadow-host.ts";
import { createVoice } from "../ui/voice/create-voice.ts";
import { openFindingCard, openSelectionCard } from "./card-opener.tsx";
import type { CardSlot } from "./card-slot.tsx";
import { createCitations } from "./citations.ts";
import { findStep } from "./mark-steps.ts";
import type { PageSession } from "./page-session.ts";
import { createReaderTexts } from "./reader-texts.ts";
import { createTipOpener } from "./tip-opener.tsx";

/** What a reader can do with the marks of a page, by pointer, key or from another window. */
export interface PageReader {
  /** The pointer rests on a mark, or on none. */
  rest(mark: Mark | undefined, x: number): void;
  /** Opens the card of a mark; of the one that is open already, closes it. */
  press(mark: Mark | undefined): void;
  show(id: string): boolean;
  step(step: 1 | -1, among: "marks" | "problems"): boolean;
  /** Opens the card of the mark that is spoken of: last stepped to, or with its tip shown. */
  openCurrent(): boolean;
  close(): boolean;
  /** Opens a card for what is selected; false without a selection. */
  checkSelection(): boolean;
  /** Whether a tip is shown. */
  readonly hasTip: boolean;
  stop(): void;
}

/** Ties marks, tips, voice and cards of a page together. */
export function createPageReader(document: Document, session: PageSession, slot: CardSlot, toneAt: (element: Element) => Tone): PageReader {
  const cite = createCitations();
  const tips = createTipOpener({ find: session.findings.find, cite, toneAt });
  const voice = createVoice();
  let stopFlash = (): void => undefined;
  let last: string | undefined;

  const open = (id: string): boolean => {
    const finding = session.findings.find(id);
    tips.hide();
    return finding !== undefined && openFindingCard(slot, finding, session.placeOf);
  };
  const show = (mark: Mark | undefined): mark is Mark => {
    if (!mark || !scrollToRanges(mark.ranges)) return false;
    last = mark.id;
    stopFlash();
    stopFlash = flashRanges(mark.ranges);
    return true;
  };
  const say = async ({ id, ranges }: Mark): Promise<void> => {
    const finding = session.findings.find(id);
    const element = ranges[0]?.startContainer.parentElement;
    if (!finding || !element || !isMarked(finding.label)) return;
    voice.say(describeFindingAloud(finding, finding.label, await cite(finding), createReaderTexts()), findHostParent(element));
  };

  return {
    rest: (mark, x) => tips.rest(slot.openId === undefined ? mark : undefined, x),
    press(mark) {
      const wasOpen = slot.openId;
      slot.close();
      tips.hide();
      if (mark && mark.id !== wasOpen) {
        last = mark.id;
        open(mark.id);
      }
    },
    show: (id) => show(session.placeOf(id)),
    step(step, among) {
      const topOf = ({ ranges }: Mark): number => measureRanges(ranges)?.top ?? 0;
      const mark = findStep(session.marks(), { step, among }, { last, topOf });
      const hadCard = slot.close();
      tips.hide();
      if (!show(mark)) return false;
      // From here Tab, and the cursor of a screen reader, go on.
      const [range] = mark.ranges;
      if (range) document.getSelection()?.collapse(range.startContainer, range.startOffset);
      if (hadCard) open(mark.id);
      else {
        void tips.show(mark);
        void say(mark);
      }
      return true;
    },
    openCurrent() {
      const id = tips.openId ?? last;
      return id !== undefined && open(id);
    },
    close() {
      const hadTip = tips.openId !== undefined;
      tips.hide();
      return slot.close() || hadTip;
    },
    checkSelection: () => openSelectionCard(slot, document),
    get hasTip() {
      return tips.openId !== undefined;
    },
    stop() {
      stopFlash();
      tips.hide();
      voice.stop();
      slot.close();
    },
  };
}
