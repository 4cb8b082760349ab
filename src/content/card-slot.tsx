import type { ComponentChild } from "preact";
import { createToneReader } from "../page/page-tone.ts";
import { mountCard } from "../ui/card/mount-card.tsx";
import type { MountedCard } from "../ui/card/mount-card.tsx";
import type { Box } from "../ui/card/place-card.ts";
import { findHostParent } from "../ui/shadow-host.ts";
import { TranslateProvider } from "../ui/translate.ts";
import { createReaderTexts } from "./reader-texts.ts";

interface CardRequest {
  /** What the card is about: the id of a finding, or "selection". */
  readonly id: string;
  /** Element that has the words; the card takes its tone. */
  readonly element: Element;
  /** Where the words are in the window; undefined once they are gone. */
  readonly measure: () => Box | undefined;
  readonly content: (close: () => void) => ComponentChild;
}

export interface CardSlot {
  /** Opens a card; the one before it closes. */
  open(request: CardRequest): void;
  /** False when none was open. */
  close(): boolean;
  /** Whether a node is the open card. */
  isCard(node: EventTarget | null): boolean;
  /** What the open card is about. */
  readonly openId: string | undefined;
}

/** Holds one card at a time. */
export function createCardSlot(): CardSlot {
  let card: MountedCard | undefined;
  let openId: string | undefined;

  const close = (): boolean => {
    const closing = card;
    card = undefined;
    openId = undefined;
    closing?.close();
    return closing !== undefined;
  };
  return {
    open({ id, element, measure, content }) {
      close();
      const opened = mountCard({
        parent: findHostParent(element),
        measureSentence: measure,
        tone: createToneReader()(element),
        onClose: () => void (card === opened && close()),
      });
      card = opened;
      openId = id;
      opened.show(<TranslateProvider value={createReaderTexts()}>{content(close)}</TranslateProvider>);
    },
    close,
    isCard: (node) => card !== undefined && node === card.host,
    get openId() {
      return openId;
    },
  };
}
