// `npm run screenshots`: pictures of every surface of the extension as built in dist/chrome, in both colour schemes and the three languages.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { launchChromium } from "../src/cli/browser/launch-chromium.ts";
import type { ChromiumReader } from "../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../src/cli/browser/wait-until.ts";
import { provideBrowser } from "../src/cli/setup/provide-browser.mjs";
import { languages } from "../src/core/text/text-block.ts";
import type { Language } from "../src/core/text/text-block.ts";
import { openFixture } from "./support/fixture-pages.ts";
import { builtExtension } from "./support/open-reader.ts";
import { findMark } from "./support/painted-marks.ts";
import { readCard } from "./support/read-card.ts";

const folder = join(import.meta.dirname, "..", "dist", "screenshots");
/** For surfaces to draw themselves and for fonts to settle, milliseconds. */
const drawTime = 700;
const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

const setScheme = (page: Page, scheme: Scheme) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);

/** Takes a page in both schemes. */
async function picture(page: Page, name: string, language: Language, isWhole = false): Promise<void> {
  for (const scheme of schemes) {
    await setScheme(page, scheme);
    await sleep(drawTime);
    writeFileSync(join(folder, `${name}-${language}-${scheme}.png`), await page.screenshot({ fullPage: isWhole }));
  }
}

async function pictureArticle(reader: ChromiumReader, page: Page, language: Language): Promise<void> {
  await page.bringToFront();
  const { findings } = await reader.waitForReport(page);
  await picture(page, "page", language);
  const shown = findings.find(({ label, differences }) => label === "contradicted" && differences.length > 0) ?? findings[0];
  if (!shown) throw new Error("nothing is marked on the page");
  for (const scheme of schemes) {
    // A card keeps the tone of the page that it was opened on.
    await setScheme(page, scheme);
    const { x, y } = await findMark(page, shown.sentence.text);
    await page.mouse.click(x, y);
    await waitUntil("the card with its passage", async () => ((await readCard(page))?.includes("BibTeX") || undefined));
    await sleep(drawTime);
    writeFileSync(join(folder, `card-${language}-${scheme}.png`), await page.screenshot());
    await page.keyboard.press("Escape");
  }
}

async function pictureWindows(reader: ChromiumReader, page: Page, language: Language): Promise<void> {
  await reader.pressAction(page);
  const popup = await reader.findPopup();
  await popup.waitForSelector(".finding");
  await reader.waitForReport(page);
  await picture(popup, "popup", language);
  await popup.click(".finding-summary");
  await popup.waitForSelector(".finding .evidence");
  await picture(popup, "popup-finding", language);
  await popup.click("[data-opens='side-panel']");
  const panel = await reader.findSidePanel();
  await panel.waitForSelector(".finding");
  await picture(panel, "side-panel", language);
  await panel.click("[data-view='timeline']");
  await panel.waitForSelector(".timeline-claim");
  await picture(panel, "timeline", language);
}

async function pictureTab(reader: ChromiumReader, file: string, name: string, language: Language): Promise<void> {
  const page = await reader.browser.newPage();
  await page.goto(`chrome-extension://${reader.extension.id}/src/${file}`);
  await page.waitForSelector("h1");
  await picture(page, name, language, true);
  await page.close();
}

async function pictureLanguage(executablePath: string, language: Language): Promise<void> {
  const reader = await launchChromium({ extension: builtExtension("chrome"), executablePath, isHeadless: true, language });
  try {
    const page = await reader.browser.newPage();
    await openFixture(page, "demo");
    await pictureWindows(reader, page, language);
    await pictureArticle(reader, page, language);
    await pictureTab(reader, "options/options.html", "options", language);
    await pictureTab(reader, "welcome/welcome.html", "welcome", language);
  } finally {
    await reader.close();
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of languages) await pictureLanguage(provideBrowser("chrome"), language);
console.log("Pictures: dist/screenshots");
