import browser from "webextension-polyfill";
import { sendToPage } from "../messages/send.ts";

/** Path of the content script in the package, as the manifest names it. */
const contentScripts = (): readonly string[] => (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? []);

/** Whether the content script runs in a tab now; starts it where it does not. False where the browser forbids it. */
export async function activateTab(tabId: number): Promise<boolean> {
  const running = await sendToPage(tabId, "describePage", {});
  return running.ok || injectContentScript(tabId);
}

/** Starts the content script in the tabs that were open before this version: browsers do it for new pages only. */
export async function reviveOpenTabs(): Promise<void> {
  const url = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const tabs = await browser.tabs.query({ url });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : injectContentScript(id))));
}

async function injectContentScript(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [...contentScripts()] });
    return true;
  } catch {
    // A page of the browser, a store page, or one for which the reader has not pressed the button.
    return false;
  }
}
