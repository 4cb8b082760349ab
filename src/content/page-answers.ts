import { listen } from "../messages/listen.ts";
import type { PageReader } from "./page-reader.ts";
import type { PageSession } from "./page-session.ts";

/**
 * Answers what popup, side panel and shortcuts ask of the page. Who asks for its report wants it read: `begin` does so.
 * Returns its stop.
 */
export const answerPage = (session: PageSession, reader: PageReader, begin: () => void): (() => void) => listen({
  page: {
    describePage: () => {
      begin();
      return session.report();
    },
    showFinding: ({ id }) => ({ shown: reader.show(id) }),
    stepMark: ({ step, among }) => ({ shown: reader.step(step, among) }),
    openCard: () => ({ shown: reader.openCurrent() }),
    closeCard: () => ({ shown: reader.close() }),
    checkSelection: () => ({ shown: reader.checkSelection() }),
  },
});
