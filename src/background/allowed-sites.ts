import browser from "webextension-polyfill";
import { switchSite } from "../settings/site-switch.ts";
import { changeSettings, readSettings } from "../settings/store.ts";
import { contentScripts, manifestMatches } from "./content-scripts.ts";

const scriptId = "allowed-sites";

/**
 * Lets the content script run by itself on the sites that the reader gave access to besides those of the manifest.
 * The browser keeps the registration over restarts, but not over updates.
 */
export async function registerAllowedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(manifestMatches());
  const matches = origins.filter((origin) => !own.has(origin));
  const isRegistered = (await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] })).length > 0;
  if (isRegistered) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: scriptId, matches, js: [...contentScripts()], runAt: "document_idle" }]);
}

/** Notes the sites as the reader's choice: the popup that asked for them may close with the browser's question. */
async function allowHosts(hosts: readonly string[]): Promise<void> {
  const { sites } = await readSettings();
  await changeSettings({ sites: hosts.reduce((all, host) => switchSite(all, host, true), sites) });
}

/** Follows what the reader gives and takes back, in whichever window; also what they take back in the browser's own settings. */
export function followAllowedSites(): void {
  let last = Promise.resolve();
  const update = (): void => {
    // One after the other: a registration must not overtake the one before it.
    last = last.then(registerAllowedSites).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    update();
    void allowHosts(origins.flatMap((origin) => /^\*:\/\/([^*/]+)\/\*$/u.exec(origin)?.[1] ?? []));
  });
  browser.permissions.onRemoved.addListener(update);
  browser.runtime.onInstalled.addListener(update);
}
