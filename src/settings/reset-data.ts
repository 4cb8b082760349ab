import browser from "webextension-polyfill";

/** Deletes everything that the extension keeps in this browser: settings, ignored claims, answers. */
export const resetData = (): Promise<void> => browser.storage.local.clear();
