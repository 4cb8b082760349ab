import browser from "webextension-polyfill";
import { sendToPage } from "../messages/send.ts";
import { contentScripts, manifestMatches } from "./content-scripts.ts";

declare global {
  /** Set where the content script must not read the page before it is asked to. */
  var cotejoWaits: boolean | undefined;
}

/**
 * Pauses before the tab is asked for again, ms. Chromium may tell of a pressed key a moment before it grants the tab: about one
 * press in ten of our tests was refused at first, and granted 15 ms later.
 */
const grantWaits = [15, 30, 60, 120] as const;

/** Whether the content script runs in a tab now; starts it where it does not. False where the browser forbids it. */
export async function activateTab(tabId: number): Promise<boolean> {
  const running = await sendToPage(tabId, "describePage", {});
  return running.ok || injectContentScript(tabId);
}

/**
 * Starts the content script where it does not run, without reading the page: the reader asked about a selection only.
 * False where the browser forbids it.
 */
export async function startQuietly(tabId: number): Promise<boolean> {
  for (const wait of grantWaits) {
    if (await holdReading(tabId)) return injectContentScript(tabId);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return (await holdReading(tabId)) && injectContentScript(tabId);
}

/** Tells the content script, before it runs, to wait until it is asked; false where the browser forbids scripts. */
async function holdReading(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {
      globalThis.cotejoWaits = true;
    } });
    return true;
  } catch {
    return false;
  }
}

/** Starts the content script in the tabs that were open before this version: browsers do it for new pages only. */
export async function reviveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: manifestMatches() });
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
