import { join } from "node:path";
import { launchChromium } from "../../src/cli/browser/launch-chromium.ts";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { findBrowser } from "../../src/cli/setup/provide-browser.mjs";

/** The folder of the built extension for a browser. */
export const builtExtension = (target: "chrome" | "firefox"): string => join(import.meta.dirname, "../../dist", target);

/** Chromium with the extension as it is built for readers. */
export async function openReader(): Promise<ChromiumReader> {
  const executablePath = findBrowser("chrome");
  if (!executablePath) throw new Error("No Chromium found: npm test installs it where it can.");
  return launchChromium({ extension: builtExtension("chrome"), executablePath, isHeadless: true });
}
