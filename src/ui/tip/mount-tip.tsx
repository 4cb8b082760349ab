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
}

export interface MountedTip {
  /** False when the sentence leaves no room for it: then nothing is shown. */
  show(content: ComponentChild): boolean;
  remove(): void;
}

/** Opens an empty tip beside a sentence; the pointer goes through it. */
export function mountTip({ parent, sentence, pointerX, tone }: Options): MountedTip {
  const { host, frame, show, remove } = createShadowHost({ tag: tipTag, parent, styles: tipStyles, tone });
  const view = { width: parent.ownerDocument.documentElement.clientWidth, height: innerHeight };
  host.style.maxWidth = `${Math.min(tipWidth, view.width)}px`;
  return {
    remove,
    show(content) {
      show(content);
      const place = placeTip(sentence, pointerX, frame.getBoundingClientRect(), view);
      host.style.visibility = place ? "visible" : "hidden";
      host.style.left = `${place?.left ?? 0}px`;
      host.style.top = `${place?.top ?? 0}px`;
      return place !== undefined;
    },
  };
}
