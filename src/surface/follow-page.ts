import browser from "webextension-polyfill";
import { listen } from "../messages/listen.ts";
import { sendToBackground, sendToPage } from "../messages/send.ts";
import type { PageState } from "./page-state.ts";

/** Extensions for sure cannot read these; of the others the attempt tells. */
const isPdf = (url: string): boolean => /\.pdf$/iu.test(new URL(url).pathname);

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

async function describePage(tabId: number, url: string | undefined): Promise<PageState> {
  const running = await sendToPage(tabId, "describePage", {});
  if (running.ok) return { kind: "report", tabId, report: running.value };
  if (url && isPdf(url)) return { kind: "unreadable", why: "pdf" };
  const started = await sendToBackground("activateTab", { tabId });
  if (!started.ok) return { kind: "failed" };
  if (!started.value.active) return { kind: "unreadable", why: "browser" };
  const report = await sendToPage(tabId, "describePage", {});
  return report.ok ? { kind: "report", tabId, report: report.value } : { kind: "failed" };
}
