import { render } from "preact";
import type { ComponentChild } from "preact";

/** Open in builds for tests, which have to look into it; a page must not. */
declare const __OPEN_SHADOW__: boolean;

/** Root font size, px, below which the page plays with `rem` (62.5 % is common) and what we draw is enlarged to match. */
const normalRootSize = 16;

export interface ShadowHost {
  readonly host: HTMLElement;
  /** Element that the content is drawn into. */
  readonly frame: HTMLElement;
  readonly zoom: number;
  show(content: ComponentChild): void;
  setTone(tone: "light" | "dark"): void;
  remove(): void;
}

interface Options {
  readonly tag: string;
  /** Element that the host is put into: above it nothing may make the host inert. */
  readonly parent: Element;
  readonly styles: string;
  readonly tone: "light" | "dark";
}

/** Puts an element of ours into a page, above everything on it; its content is out of the page's reach. */
export function createShadowHost({ tag, parent, styles, tone }: Options): ShadowHost {
  const document = parent.ownerDocument;
  const host = document.createElement(tag);
  host.popover = "manual";
  const setTone: ShadowHost["setTone"] = (next) => (host.style.colorScheme = next);
  setTone(tone);
  const shadow = host.attachShadow({ mode: __OPEN_SHADOW__ ? "open" : "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const frame = document.createElement("div");
  const zoom = Math.max(1, normalRootSize / parseFloat(getComputedStyle(document.documentElement).fontSize));
  frame.style.zoom = String(zoom);
  shadow.append(frame);
  parent.append(host);
  host.showPopover();
  return {
    host,
    frame,
    zoom,
    show: (content) => render(content, frame),
    setTone,
    remove() {
      render(null, frame);
      host.remove();
    },
  };
}

/** Where an element of ours has to stand for a part of the page: outside an open modal dialog everything is inert, outside a full-screen element unseen. */
export const findHostParent = (element: Element): Element =>
  element.closest("dialog:modal") ?? element.ownerDocument.fullscreenElement ?? element.ownerDocument.documentElement;
