import type { ComponentChild } from "preact";
import { cardTag } from "../host-tags.ts";
import { createShadowHost } from "../shadow-host.ts";
import cardStyles from "./card.css?inline";
import { cardWidth } from "./place-card-options.ts";
import { placeCard } from "./place-card.ts";
import type { Box } from "./place-card.ts";

interface Options {
  /** Element that the host is put into: above it nothing may make the card inert. */
  readonly parent: Element;
  /** The sentence's place in the window; undefined once it is gone. */
  readonly measureSentence: () => Box | undefined;
  readonly tone: "light" | "dark";
  readonly onClose: () => void;
}

export interface MountedCard {
  readonly host: Element;
  show(content: ComponentChild): void;
  setTone(tone: "light" | "dark"): void;
  /** Takes the card away and gives the focus back. */
  close(): void;
}

/** Events that pages listen to everywhere; what happens on the card is none of their business. */
const privateEvents = ["click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "keydown", "keyup", "keypress", "input", "change", "focusin", "copy"];

/** Opens an empty card beside a sentence, above everything on the page. */
export function mountCard({ parent, measureSentence, tone, onClose }: Options): MountedCard {
  const document = parent.ownerDocument;
  const stopper = new AbortController();
  const { signal } = stopper;
  const focusedBefore = document.activeElement;
  const { host, frame, zoom, show, setTone, remove } = createShadowHost({ tag: cardTag, parent, styles: cardStyles, tone });

  const place = (): void => {
    const sentence = measureSentence();
    if (!sentence) return onClose();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    host.style.width = `${Math.min(cardWidth, view.width)}px`;
    frame.style.maxHeight = "none";
    const { left, top, bottom, width, maxHeight } = placeCard(sentence, frame.getBoundingClientRect().height, view);
    host.style.left = `${left}px`;
    host.style.top = top === undefined ? "auto" : `${top}px`;
    host.style.bottom = bottom === undefined ? "auto" : `${bottom}px`;
    host.style.width = `${width}px`;
    frame.style.maxHeight = `${maxHeight / zoom}px`;
  };
  let isPlacing = false;
  const placeSoon = (): void => {
    if (isPlacing) return;
    isPlacing = true;
    requestAnimationFrame(() => {
      isPlacing = false;
      if (!signal.aborted) place();
    });
  };
  const focusCard = (): void => frame.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Escape would also close a dialog of the page.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  // The card grows when its passages come, or when the reader unfolds one.
  const growth = new MutationObserver(() => {
    placeSoon();
    // What had the focus may have been replaced.
    if (document.activeElement === document.body) focusCard();
  });
  growth.observe(frame, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["open", "hidden"] });

  for (const type of privateEvents) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  window.addEventListener("keydown", onKey, { capture: true, signal });
  document.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal });
  window.addEventListener("resize", placeSoon, { signal });

  return {
    host,
    setTone,
    show(content) {
      const isFirst = frame.childElementCount === 0;
      show(content);
      place();
      if (isFirst && !signal.aborted) focusCard();
    },
    close() {
      if (signal.aborted) return;
      stopper.abort();
      growth.disconnect();
      const hadFocus = document.activeElement === host;
      remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}
