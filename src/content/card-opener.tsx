import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { sendToBackground } from "../messages/send.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { createToneReader } from "../page/page-tone.ts";
import type { Mark } from "../page/paint.ts";
import { measureRanges } from "../page/show-ranges.ts";
import { Card } from "../ui/card/Card.tsx";
import { mountCard } from "../ui/card/mount-card.tsx";
import type { MountedCard } from "../ui/card/mount-card.tsx";
import { TranslateProvider } from "../ui/translate.ts";
import { createReaderTexts } from "./reader-texts.ts";

export interface CardOpener {
  open(finding: Finding, mark: Mark): Promise<void>;
  close(): void;
  /** Whether a node is the open card. */
  isCard(node: EventTarget | null): boolean;
  /** Id of the finding whose card is open. */
  readonly openId: string | undefined;
}

/** Opens one card at a time. `placeOf` tells where a finding stands now: painting again makes new ranges. */
export function createCardOpener(document: Document, placeOf: (id: string) => readonly Range[]): CardOpener {
  let card: MountedCard | undefined;
  let openId: string | undefined;

  const close = (): void => {
    const closing = card;
    card = undefined;
    openId = undefined;
    closing?.close();
  };

  const open = async (finding: Finding, mark: Mark): Promise<void> => {
    close();
    const { label } = finding;
    const element = mark.ranges[0]?.startContainer.parentElement;
    if (!element || !isMarked(label)) return;
    const translate = createReaderTexts();
    const mounted = mountCard({
      // Outside an open modal dialog everything is inert, and outside a full-screen element unseen.
      parent: element.closest("dialog:modal") ?? document.fullscreenElement ?? document.documentElement,
      measureSentence: () => measureRanges(placeOf(finding.id)),
      tone: createToneReader()(element),
      onClose: close,
    });
    card = mounted;
    openId = finding.id;

    let passages: readonly CitedPassage[] | "loading" | "failed" = "loading";
    const show = (): void => {
      if (card !== mounted) return;
      mounted.show(
        <TranslateProvider value={translate}>
          <Card finding={finding} label={label} passages={passages} copyCitation={copyReference} close={close} />
        </TranslateProvider>,
      );
    };
    show();
    const reply = await sendToBackground("citePassages", { passages: finding.evidence.map(({ passage }) => passage) });
    passages = reply.ok ? reply.value : "failed";
    show();
  };

  return {
    open,
    close,
    isCard: (node) => card !== undefined && node === card.host,
    get openId() {
      return openId;
    },
  };
}

/** Copies the reference with the place of the passage; false when the browser did not allow it. */
async function copyReference({ reference, passage }: CitedPassage): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(`${reference}, ${passage.locator}`);
    return true;
  } catch {
    return false;
  }
}
