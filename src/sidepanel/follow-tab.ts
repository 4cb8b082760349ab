import browser from "webextension-polyfill";
import { listen } from "../messages/listen.ts";
import { describePage } from "../surface/describe-page.ts";
import type { PageState } from "../surface/page-state.ts";

/** What a panel says of a page that it may not read: only a press of the toolbar button allows it. */
const readUnasked = (state: PageState): PageState => (state.kind === "unreadable" && state.why === "browser" ? { kind: "unreadable", why: "unasked" } : state);

/**
 * Tells what is known of the page in front of the window, through changes of tab, navigation and re-checks. Returns its
 * stop.
 */
export function followTab(onChange: (state: PageState) => void): () => void {
  let tabId: number | undefined;
  let asked = 0;
  const isInFront = (id: number | undefined) => id !== undefined && id === tabId;

  const connect = async () => {
    const question = ++asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    const state: PageState = tab?.id === undefined ? { kind: "failed" } : await describePage(tab.id, tab.url);
    // The reader went on meanwhile.
    if (question === asked) onChange(readUnasked(state));
  };
  const onActivated = () => void connect();
  const onUpdated = (id: number, { status }: browser.Tabs.OnUpdatedChangeInfoType) => {
    if (!isInFront(id)) return;
    if (status === "complete") void connect();
    if (status !== "loading") return;
    asked++;
    onChange({ kind: "connecting" });
  };
  const stopListening = listen({
    events: {
      pageChecked: ({ report }, sender) => {
        if (tabId === undefined || !isInFront(sender.tabId)) return;
        asked++;
        onChange({ kind: "report", tabId, report });
      },
    },
  });

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  void connect();
  return () => {
    asked++;
    stopListening();
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
