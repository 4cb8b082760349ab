import { isOrphaned } from "../messages/send.ts";
import { cleanLeftovers } from "../page/clean-leftovers.ts";
import { watchPage } from "../page/watch.ts";
import { cardTag } from "../ui/card/mount-card.tsx";
import { createCardOpener } from "./card-opener.tsx";
import { answerPage } from "./page-answers.ts";
import { createPageSession } from "./page-session.ts";
import { followPointer } from "./pointer.ts";

/** Checks a page and follows its changes until it is stopped, or until the extension goes. */
export function runPage(document: Document): () => void {
  const stopper = new AbortController();
  cleanLeftovers(document, cardTag);

  const session = createPageSession(document, {
    onOrphaned: () => stop(),
    onPainted: () => watch.include(session.shadowRoots()),
  });
  const placeOf = (id: string): readonly Range[] => session.marks().find((mark) => mark.id === id)?.ranges ?? [];
  const cards = createCardOpener(document, placeOf);
  const watch = watchPage(document, cardTag, () => void session.refresh());
  const stopAnswers = answerPage(session);

  followPointer(document, {
    markAt: (x, y) => {
      if (!isOrphaned()) return session.markAt(x, y);
      stop();
      return undefined;
    },
    isCard: cards.isCard,
    onClick: (mark) => {
      if (stopper.signal.aborted) return;
      const wasOpen = cards.openId;
      cards.close();
      const finding = mark && session.findings.find(mark.id);
      if (mark && finding && mark.id !== wasOpen) void cards.open(finding, mark);
    },
  }, stopper.signal);

  const stop = (): void => {
    if (stopper.signal.aborted) return;
    stopper.abort();
    stopAnswers();
    watch.stop();
    cards.close();
    session.stop();
  };

  void session.refresh();
  return stop;
}
