import type { ComponentChild } from "preact";
import type { Tone } from "../page/mark-style.ts";
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
  /** Gives the open card the tone that it has to have now. */
  refreshTone(): void;
  /** Whether a node is the open card. */
  isCard(node: EventTarget | null): boolean;
  /** What the open card is about. */
  readonly openId: string | undefined;
}

/** Holds one card at a time, in the tone for its element. */
export function createCardSlot(toneAt: (element: Element) => Tone): CardSlot {
  let card: MountedCard | undefined;
  let openId: string | undefined;
  let refreshTone = (): void => undefined;

  const close = (): boolean => {
    const closing = card;
    card = undefined;
    openId = undefined;
    refreshTone = () => undefined;
    closing?.close();
    return closing !== undefined;
  };
  return {
    open({ id, element, measure, content }) {
      close();
      const opened = mountCard({
        parent: findHostParent(element),
        measureSentence: measure,
        tone: toneAt(element),
        onClose: () => void (card === opened && close()),
      });
      card = opened;
      openId = id;
      refreshTone = () => opened.setTone(toneAt(element));
      opened.show(<TranslateProvider value={createReaderTexts()}>{content(close)}</TranslateProvider>);
    },
    close,
    refreshTone: () => refreshTone(),
    isCard: (node) => card !== undefined && node === card.host,
    get openId() {
      return openId;
    },
  };
}
