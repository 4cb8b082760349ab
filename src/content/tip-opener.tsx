import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { createToneReader } from "../page/page-tone.ts";
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
}

/** Opens one tip at a time. */
export function createTipOpener({ find, cite }: Options): TipOpener {
  let openId: string | undefined;
  let wanted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remove = (): void => undefined;

  const hide = (): void => {
    wanted++;
    clearTimeout(timer);
    remove();
    remove = () => undefined;
    openId = undefined;
  };

  const open = async (mark: Mark, x: number | undefined, isByKey: boolean): Promise<void> => {
    const number = ++wanted;
    const finding = find(mark.id);
    if (!finding || !isMarked(finding.label)) return;
    const cited = await cite(finding);
    const sentence = measureRanges(mark.ranges);
    const element = mark.ranges[0]?.startContainer.parentElement;
    // The pointer may be elsewhere by now, or the sentence gone.
    if (number !== wanted || !sentence || !element) return;
    const translate = createReaderTexts();
    openId = mark.id;
    remove = mountTip({
      parent: findHostParent(element),
      sentence,
      pointerX: x ?? sentence.left + sentence.width / 4,
      tone: createToneReader()(element),
      content: (
        <TranslateProvider value={translate}>
          <Tip label={finding.label} line={describeFindingLine(finding, cited, translate)} hint={isByKey ? translate("tipEnter") : undefined} />
        </TranslateProvider>
      ),
    });
  };

  return {
    hide,
    rest(mark, x) {
      hide();
      if (mark) timer = setTimeout(() => void open(mark, x, false), tipDelay);
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
