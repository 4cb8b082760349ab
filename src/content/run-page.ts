import { isOrphaned } from "../messages/send.ts";
import { cleanLeftovers } from "../page/clean-leftovers.ts";
import { watchPage } from "../page/watch.ts";
import { hostSelector } from "../ui/host-tags.ts";
import { createCardSlot } from "./card-slot.tsx";
import { answerPage } from "./page-answers.ts";
import { followChoices } from "./page-choices.ts";
import { followKeys } from "./page-keys.ts";
import { createPageReader } from "./page-reader.ts";
import { createPageSession } from "./page-session.ts";
import { followPointer } from "./pointer.ts";
import { followReaderTone } from "./reader-tone.ts";

/** Checks a page and follows its changes until it is stopped, or until the extension goes. One that waits is not read before it is asked for. */
export function runPage(document: Document, isWaiting: boolean): () => void {
  const stopper = new AbortController();
  const { signal } = stopper;
  cleanLeftovers(document, hostSelector);

  const session = createPageSession(document, {
    onOrphaned: () => stop(),
    onPainted: () => watch.include(session.shadowRoots()),
  });
  const tone = followReaderTone(() => slot.refreshTone());
  const slot = createCardSlot(tone.toneAt);
  const reader = createPageReader(document, session, slot, tone.toneAt);
  const watch = watchPage(document, hostSelector, () => void session.refresh());

  let stopChoices: (() => void) | undefined;
  const begin = (): void => {
    stopChoices ??= followChoices(document.location.hostname, session.choose);
  };
  const stopAnswers = answerPage(session, reader, begin);

  followPointer(document, {
    markAt: (x, y) => {
      if (!isOrphaned()) return session.markAt(x, y);
      stop();
      return undefined;
    },
    isCard: slot.isCard,
    onHover: reader.rest,
    onClick: (mark) => {
      if (!signal.aborted) reader.press(mark);
    },
  }, signal);
  followKeys(document, reader, signal);

  const stop = (): void => {
    if (signal.aborted) return;
    stopper.abort();
    stopAnswers();
    if (!isOrphaned()) {
      stopChoices?.();
      tone.stop();
    }
    watch.stop();
    reader.stop();
    session.stop();
  };

  if (!isWaiting) begin();
  return stop;
}
