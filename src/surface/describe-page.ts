import { sendToBackground, sendToPage } from "../messages/send.ts";
import type { PageState } from "./page-state.ts";

/** Extensions for sure cannot read these; of the others the attempt tells. */
const isPdf = (url: string): boolean => /\.pdf$/iu.test(new URL(url).pathname);

/** What is known of the page in a tab; starts the content script where it does not run by itself. */
export async function describePage(tabId: number, url: string | undefined): Promise<PageState> {
  const running = await sendToPage(tabId, "describePage", {});
  if (running.ok) return { kind: "report", tabId, report: running.value };
  if (url && isPdf(url)) return { kind: "unreadable", why: "pdf" };
  const started = await sendToBackground("activateTab", { tabId });
  if (!started.ok) return { kind: "failed" };
  if (!started.value.active) return { kind: "unreadable", why: "browser" };
  const report = await sendToPage(tabId, "describePage", {});
  return report.ok ? { kind: "report", tabId, report: report.value } : { kind: "failed" };
}
