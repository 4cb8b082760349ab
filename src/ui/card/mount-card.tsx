import { render } from "preact";
import type { ComponentChild } from "preact";
import cardStyles from "./card.css?inline";
import { cardWidth } from "./place-card-options.ts";
import { placeCard } from "./place-card.ts";
import type { Box } from "./place-card.ts";

/** Open in builds for tests, which have to look into the card; a page must not. */
declare const __OPEN_SHADOW__: boolean;

/** Tag of the card's host: the only element that we ever put into a page. */
export const cardTag = "cotejo-card";

/** Root font size, px, below which the page plays with `rem` (62.5 % is common) and the card is enlarged to match. */
const normalRootSize = 16;

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
  const host = document.createElement(cardTag);
  host.popover = "manual";
  host.style.colorScheme = tone;
  const shadow = host.attachShadow({ mode: __OPEN_SHADOW__ ? "open" : "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyles);
  shadow.adoptedStyleSheets = [sheet];
  const frame = document.createElement("div");
  const rootSize = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const zoom = Math.max(1, normalRootSize / rootSize);
  frame.style.zoom = String(zoom);
  shadow.append(frame);

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
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    // Escape would also close a dialog of the page.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  parent.append(host);
  host.showPopover();
  for (const type of privateEvents) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  window.addEventListener("keydown", onKey, { capture: true, signal });
  document.addEventListener("scroll", placeSoon, { capture: true, passive: true, signal });
  window.addEventListener("resize", placeSoon, { signal });

  return {
    host,
    show(content) {
      const isFirst = frame.childElementCount === 0;
      render(content, frame);
      place();
      if (isFirst) frame.querySelector<HTMLElement>(".card")?.focus({ preventScroll: true });
    },
    close() {
      if (signal.aborted) return;
      stopper.abort();
      const hadFocus = document.activeElement === host;
      render(null, frame);
      host.remove();
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}
