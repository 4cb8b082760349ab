import type { ComponentChild } from "preact";
import type { Box } from "../card/place-card.ts";
import { tipTag } from "../host-tags.ts";
import { createShadowHost } from "../shadow-host.ts";
import { placeTip } from "./place-tip.ts";
import { tipWidth } from "./tip-options.ts";
import tipStyles from "./tip.css?inline";

interface Options {
  readonly parent: Element;
  readonly sentence: Box;
  /** Where along the line the reader looks, px of the window. */
  readonly pointerX: number;
  readonly tone: "light" | "dark";
  readonly content: ComponentChild;
}

/** Shows a tip beside a sentence; the pointer goes through it. Returns what takes it away. */
export function mountTip({ parent, sentence, pointerX, tone, content }: Options): () => void {
  const { host, frame, show, remove } = createShadowHost({ tag: tipTag, parent, styles: tipStyles, tone });
  const view = { width: parent.ownerDocument.documentElement.clientWidth, height: innerHeight };
  host.style.maxWidth = `${Math.min(tipWidth, view.width)}px`;
  show(content);
  const place = placeTip(sentence, pointerX, frame.getBoundingClientRect(), view);
  if (!place) {
    remove();
    return () => undefined;
  }
  host.style.left = `${place.left}px`;
  host.style.top = `${place.top}px`;
  return remove;
}
