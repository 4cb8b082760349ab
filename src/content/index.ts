import { isOrphaned } from "../messages/send.ts";
import { runPage } from "./run-page.ts";

declare global {
  /** Set while this script runs here: it may be injected more than once. */
  var cotejoRuns: boolean | undefined;
  /** Set where the page must not be read before somebody asks for it. */
  var cotejoWaits: boolean | undefined;
}

// After an update the new copy starts in a world of its own, where this is not set.
if (!globalThis.cotejoRuns && !isOrphaned()) {
  globalThis.cotejoRuns = true;
  runPage(document, globalThis.cotejoWaits === true);
}
