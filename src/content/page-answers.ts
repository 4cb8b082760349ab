import { listen } from "../messages/listen.ts";
import type { Mark } from "../page/paint.ts";
import { flashRanges, scrollToRanges } from "../page/show-ranges.ts";
import type { PageSession } from "./page-session.ts";

/** Answers what popup, side panel and shortcuts ask of the page. Returns its stop. */
export function answerPage(session: PageSession): () => void {
  let stopFlash = (): void => undefined;
  let lastShown: string | undefined;

  const show = (mark: Mark | undefined): boolean => {
    if (!mark || !scrollToRanges(mark.ranges)) return false;
    lastShown = mark.id;
    stopFlash();
    stopFlash = flashRanges(mark.ranges);
    return true;
  };
  const step = (direction: 1 | -1): boolean => {
    const marks = session.marks().filter(({ ranges }) => ranges.length > 0);
    const at = marks.findIndex(({ id }) => id === lastShown);
    const next = at < 0 ? (direction > 0 ? 0 : marks.length - 1) : (at + direction + marks.length) % marks.length;
    return show(marks[next]);
  };

  const stopListening = listen({
    page: {
      describePage: () => session.report(),
      showFinding: ({ id }) => ({ shown: show(session.marks().find((mark) => mark.id === id)) }),
      stepMark: ({ step: direction }) => ({ shown: step(direction) }),
    },
  });
  return () => {
    stopListening();
    stopFlash();
  };
}
