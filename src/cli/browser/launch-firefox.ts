import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "puppeteer-core";
import type { Page } from "puppeteer-core";
import type { PageReport } from "../../messages/protocol.ts";
import { popupDrawTime, windowSize } from "./browser-options.ts";
import { gotoExtensionPage, openChromeScope } from "./firefox-chrome-scope.ts";
import type { RunInWindow } from "./firefox-chrome-scope.ts";
import type { LaunchOptions, ReaderBrowser } from "./reader-browser.ts";
import { waitUntil } from "./wait-until.ts";

/** Id in the manifest, and the address that Firefox otherwise draws by chance. */
const extensionId = "cotejo@cotejo.example";
const extensionHost = "3b1f5e5e-6d3c-4c5e-9d3a-0c0f7e1d2a3b";

/** The same in both browsers, as far as it is used here. */
declare const browser: Pick<typeof chrome, "tabs">;

/** The shortcut of the toolbar button: unlike a call of openPopup it grants the extension the tab, as a click does. */
const pressShortcut = `() => {
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')];
  keys.find((key) => key.getAttribute("key") === "U").doCommand();
}`;

const drawPopup = `async () => {
  const popup = document.querySelector(".webextension-popup-browser");
  if (!popup) return undefined;
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext("2d").drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}`;

/** Firefox with what tests look into besides. */
export interface FirefoxReader extends ReaderBrowser {
  /** Runs a function, given as source, in the browser's own window: toolbar, popups, sidebar, menus. */
  readonly runInWindow: RunInWindow;
}

/** Starts Firefox with a fresh profile and the extension in it, driven over WebDriver BiDi. */
export async function launchFirefox({ extension, executablePath, isHeadless }: LaunchOptions): Promise<FirefoxReader> {
  const firefox = await launch({
    browser: "firefox",
    executablePath,
    headless: isHeadless,
    defaultViewport: isHeadless ? windowSize : null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: extensionHost }) },
  });
  try {
    await firefox.installExtension(extension);
    const runInWindow = await openChromeScope(firefox);
    // Only a page of the extension may ask its content scripts. Its tab is opened now: to open one later would close the popup.
    let asking: Page | undefined;
    if (isHeadless) {
      asking = await firefox.newPage();
      await gotoExtensionPage(asking, `moz-extension://${extensionHost}/src/popup/popup.html`);
    }

    return {
      runInWindow,
      async openPage(url) {
        const page = await firefox.newPage();
        await page.goto(url, { waitUntil: "load" });
        return page;
      },
      async pressAction(page) {
        await page.bringToFront();
        await runInWindow(pressShortcut);
        await waitUntil("the popup", () => runInWindow(drawPopup));
      },
      waitForReport: (page) => waitUntil("the findings of the page", async () => {
        const answer = await asking?.evaluate(askForReport, page.url());
        const report = answer === undefined ? undefined : (JSON.parse(answer) as PageReport);
        return report?.state === "checking" || report?.isRefining ? undefined : report;
      }),
      async capturePopup() {
        if ((await runInWindow(drawPopup)) === undefined) await runInWindow(pressShortcut);
        await waitUntil("the popup", () => runInWindow(drawPopup));
        await sleep(popupDrawTime);
        return Buffer.from(String(await runInWindow(drawPopup)), "base64");
      },
      waitForEnd: () => new Promise((resolve) => firefox.once("disconnected", () => resolve())),
      close: () => firefox.close(),
    };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}

/** Runs in a page of the extension. The report comes as JSON: WebDriver BiDi leaves out what an answer holds twice. */
async function askForReport(url: string): Promise<string | undefined> {
  const tabs = await browser.tabs.query({});
  // Without the permission for the page its address is not told; then only it answers.
  for (const { id } of tabs) {
    if (id === undefined) continue;
    try {
      const reply: { value?: PageReport } = await browser.tabs.sendMessage(id, { channel: "cotejo-page", name: "describePage", payload: {} });
      if (reply.value?.url === url) return JSON.stringify(reply.value);
    } catch {
      continue;
    }
  }
  return undefined;
}
