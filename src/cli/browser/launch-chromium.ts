import { setTimeout as sleep } from "node:timers/promises";
import { launch } from "puppeteer-core";
import type { Browser, Extension, Page, WebWorker } from "puppeteer-core";
import type { PageReport } from "../../messages/protocol.ts";
import { patience, popupDrawTime, windowSize } from "./browser-options.ts";
import type { LaunchOptions, ReaderBrowser } from "./reader-browser.ts";
import { waitUntil } from "./wait-until.ts";

/** Chromium with what tests look into besides. */
export interface ChromiumReader extends ReaderBrowser {
  readonly browser: Browser;
  readonly extension: Extension;
  /** The popup that is open, as a page. */
  findPopup(): Promise<Page>;
  /** The side panel that is open, as a page. */
  findSidePanel(): Promise<Page>;
  /** The background worker as it runs now; wakes it when it sleeps. */
  findWorker(): Promise<WebWorker>;
}

/** Starts Chromium with a fresh profile and the extension in it. */
export async function launchChromium({ extension: path, executablePath, isHeadless, language = "en" }: LaunchOptions): Promise<ChromiumReader> {
  const browser = await launch({
    executablePath,
    headless: isHeadless,
    pipe: true,
    enableExtensions: [path],
    defaultViewport: isHeadless ? windowSize : null,
    // On Linux the language of the screens is the environment's, whatever --lang says.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--window-size=${windowSize.width},${windowSize.height}`, `--lang=${language}`, "--no-first-run", "--no-default-browser-check",
      // Chromium refuses to run as root in its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const extension = await waitUntil("the extension", async () => [...(await browser.extensions()).values()][0]);
  const isOurs = (url: string): boolean => url.startsWith(`chrome-extension://${extension.id}/`);

  // The first-run page would come to the front of whatever is opened, and what lies behind it is not drawn.
  if (isHeadless) await closeWelcome(browser, isOurs);

  const findWorker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === "service_worker" && isOurs(candidate.url()), { timeout: patience });
    return (await target.worker()) ?? Promise.reject(new Error("the background worker cannot be reached"));
  };
  const findWindow = async (file: string): Promise<Page> => {
    const target = await browser.waitForTarget((candidate) => isOurs(candidate.url()) && candidate.url().includes(file), { timeout: patience });
    const page = await target.asPage();
    await page.waitForSelector("body");
    return page;
  };
  const findPopup = () => findWindow("popup.html");

  return {
    browser,
    extension,
    findPopup,
    findSidePanel: () => findWindow("sidepanel.html"),
    findWorker,
    async openPage(url) {
      const page = (await browser.pages()).find((tab) => tab.url() === "about:blank") ?? (await browser.newPage());
      await page.goto(url, { waitUntil: "load" });
      return page;
    },
    async pressAction(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      await findPopup();
    },
    waitForReport: (page) => waitUntil("the findings of the page", async () => {
      const worker = await findWorker();
      const report = await worker.evaluate(askForReport, page.url());
      return report?.state === "checking" || report?.isRefining ? undefined : report;
    }),
    async capturePopup() {
      const popup = await findPopup();
      await sleep(popupDrawTime);
      return popup.screenshot();
    },
    waitForEnd: () => new Promise((resolve) => browser.once("disconnected", () => resolve())),
    close: () => browser.close(),
  };
}

async function closeWelcome(browser: Browser, isOurs: (url: string) => boolean): Promise<void> {
  const target = await browser.waitForTarget((candidate) => isOurs(candidate.url()) && candidate.url().includes("welcome.html"), { timeout: patience });
  await (await target.page())?.close();
}

/** Runs in the background worker. */
async function askForReport(url: string): Promise<PageReport | undefined> {
  const [tab] = await chrome.tabs.query({ url: url.replace(/#.*$/, "") });
  if (tab?.id === undefined) return undefined;
  const reply: { ok: boolean; value?: PageReport } = await chrome.tabs.sendMessage(tab.id, { channel: "cotejo-page", name: "describePage", payload: {} });
  return reply.value;
}
