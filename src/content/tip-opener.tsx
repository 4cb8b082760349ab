import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import type { Tone } from "../page/mark-style.ts";
import type { Mark } from "../page/paint.ts";
import { measureRanges } from "../page/show-ranges.ts";
import { describeFindingLine } from "../ui/describe-finding-line.ts";
import { findHostParent } from "../ui/shadow-host.ts";
import { Tip } from "../ui/tip/Tip.tsx";
import { mountTip } from "../ui/tip/mount-tip.tsx";
import { tipDelay } from "../ui/tip/tip-options.ts";
import { TranslateProvider } from "../ui/translate.ts";
import { createReaderTexts } from "./reader-texts.ts";

export interface TipOpener {
  /** Shows the tip of a mark on which the pointer rests at `x`; undefined when it rests on none. */
  rest(mark: Mark | undefined, x: number): void;
  /** Shows the tip of a mark at once, with a word on how to open its card. */
  show(mark: Mark): Promise<void>;
  hide(): void;
  /** Id of the finding whose tip is there. */
  readonly openId: string | undefined;
}

interface Options {
  readonly find: (id: string) => Finding | undefined;
  readonly cite: (finding: Finding) => Promise<CitedPassage | undefined>;
  readonly toneAt: (element: Element) => Tone;
}

/** Opens one tip at a time. */
export function createTipOpener({ find, cite, toneAt }: Options): TipOpener {
  let openId: string | undefined;
  let wanted = 0;
  let remove = (): void => undefined;

  const hide = (): void => {
    wanted++;
    remove();
    remove = () => undefined;
    openId = undefined;
  };

  const open = async (mark: Mark, x: number | undefined, isByKey: boolean): Promise<void> => {
    const number = ++wanted;
    const finding = find(mark.id);
    if (!finding || !isMarked(finding.label)) return;
    const { label } = finding;
    const citing = cite(finding);
    if (!isByKey) await new Promise((resolve) => setTimeout(resolve, tipDelay));
    const sentence = measureRanges(mark.ranges);
    const element = mark.ranges[0]?.startContainer.parentElement;
    // The pointer may be elsewhere by now, or the sentence gone.
    if (number !== wanted || !sentence || !element) return;
    const translate = createReaderTexts();
    const tip = mountTip({ parent: findHostParent(element), sentence, pointerX: x ?? sentence.left + sentence.width / 4, tone: toneAt(element) });
    remove = tip.remove;
    const show = (line: string | undefined): void => {
      const isShown = tip.show(
        <TranslateProvider value={translate}>
          <Tip label={label} line={line} hint={isByKey ? translate("tipEnter") : undefined} />
        </TranslateProvider>,
      );
      openId = isShown ? mark.id : undefined;
    };
    show(undefined);
    // The background may be busy with the page: the label need not wait for the source.
    const cited = await citing;
    if (number === wanted && cited) show(describeFindingLine(finding, cited, translate));
  };

  return {
    hide,
    rest(mark, x) {
      hide();
      if (mark) void open(mark, x, false);
    },
    show(mark) {
      hide();
      return open(mark, undefined, true);
    },
    get openId() {
      return openId;
    },
  };
}
