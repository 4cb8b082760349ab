import { createShadowHost } from "../shadow-host.ts";
import type { ShadowHost } from "../shadow-host.ts";
import { voiceTag } from "../host-tags.ts";
import { voiceDelay, voiceTime } from "./voice-options.ts";

export interface Voice {
  /** Says a text to screen readers, after what they are saying. */
  say(text: string, parent: Element): void;
  /** Falls silent at once, without a trace on the page. */
  stop(): void;
}

/** Out of sight, but not out of the accessibility tree. */
const styles = ":host{all:initial!important;position:fixed!important;inline-size:1px!important;block-size:1px!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important;pointer-events:none!important}";

/** A polite live region that is on the page only while it has something to say. */
export function createVoice(): Voice {
  let shadow: ShadowHost | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    shadow?.remove();
    shadow = undefined;
  };
  return {
    stop,
    say(text, parent) {
      if (shadow?.host.parentElement !== parent) stop();
      clearTimeout(timer);
      shadow ??= createShadowHost({ tag: voiceTag, parent, styles, tone: "light" });
      const { frame } = shadow;
      frame.setAttribute("role", "status");
      frame.setAttribute("aria-live", "polite");
      timer = setTimeout(() => {
        frame.textContent = text;
        timer = setTimeout(stop, voiceTime);
      }, voiceDelay);
    },
  };
}
