import browser from "webextension-polyfill";
import { sendToPage } from "../messages/send.ts";

/** Steps to the next or previous mark of the page in front. */
export async function stepMark(step: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await sendToPage(tab.id, "stepMark", { step });
}
