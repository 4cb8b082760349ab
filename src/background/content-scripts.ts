import browser from "webextension-polyfill";

const entries = () => browser.runtime.getManifest().content_scripts ?? [];

/** Path of the content script in the package, as the manifest names it. */
export const contentScripts = (): readonly string[] => entries().flatMap(({ js }) => js ?? []);

/** Where the content script runs by itself from the start. */
export const manifestMatches = (): string[] => entries().flatMap(({ matches }) => matches ?? []);
