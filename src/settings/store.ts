import browser from "webextension-polyfill";
import { migrateSettings, migrations } from "./migrations.ts";
import type { StoredSettings } from "./migrations.ts";
import { parseSettings } from "./settings.ts";
import type { Settings } from "./settings.ts";

const key = "settings";

/** The reader's settings, migrated to the present version. */
export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return parseSettings(migrateSettings(stored)?.values);
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  const stored: StoredSettings = { version: migrations.length + 1, values: settings };
  await browser.storage.local.set({ [key]: stored });
  return settings;
}

/** Calls back at each change, from whichever window it comes; returns its stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "local" && changes[key]) onChange(parseSettings(migrateSettings(changes[key].newValue)?.values));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Tells the settings now and at each change; returns its stop. */
export function followSettings(onSettings: (settings: Settings) => void): () => void {
  let isStopped = false;
  const tell = (settings: Settings): void => {
    if (!isStopped) onSettings(settings);
  };
  const stopWatching = watchSettings(tell);
  void readSettings().then(tell);
  return () => {
    isStopped = true;
    stopWatching();
  };
}
