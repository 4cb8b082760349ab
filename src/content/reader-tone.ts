import type { Tone } from "../page/mark-style.ts";
import { createToneReader } from "../page/page-tone.ts";
import type { Scheme } from "../settings/scheme.ts";
import { followSettings } from "../settings/store.ts";

/** In which tone the reader wants what we draw into a page. */
export interface ReaderTone {
  /** The tone beside an element: the page's own there, unless the reader chose light or dark. */
  toneAt(element: Element): Tone;
  stop(): void;
}

/** Follows the reader's scheme from the start, also on a page that is not read before it is asked for: a selection can be checked there. */
export function followReaderTone(onChange: () => void): ReaderTone {
  let scheme: Scheme = "system";
  const stop = followSettings((settings) => {
    scheme = settings.scheme;
    onChange();
  });
  return { toneAt: (element) => (scheme === "system" ? createToneReader()(element) : scheme), stop };
}
