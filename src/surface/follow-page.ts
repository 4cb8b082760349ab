import browser from "webextension-polyfill";
import { listen } from "../messages/listen.ts";
import { describePage } from "./describe-page.ts";
import type { PageState } from "./page-state.ts";

/**
 * Tells what is known of the page in front, now and whenever it changes; starts the content script where it does not
 * run by itself. Returns its stop.
 */
export function followPage(onChange: (state: PageState) => void): () => void {
  let tabId: number | undefined;
  let isStopped = false;
  const tell = (state: PageState) => {
    if (!isStopped) onChange(state);
  };
  const stopListening = listen({
    events: {
      pageChecked: ({ report }, sender) => {
        if (tabId !== undefined && sender.tabId === tabId) tell({ kind: "report", tabId, report });
      },
    },
  });
  const connect = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return tell({ kind: "failed" });
    tabId = tab.id;
    tell(await describePage(tab.id, tab.url));
  };
  void connect();
  return () => {
    isStopped = true;
    stopListening();
  };
}
