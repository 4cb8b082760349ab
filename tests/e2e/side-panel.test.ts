import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import { findViolations } from "../support/find-violations.ts";
import { openFixture } from "../support/fixture-pages.ts";
import { openReader } from "../support/open-reader.ts";
import { withoutSpace } from "../support/painted-marks.ts";

const downloads = mkdtempSync(join(tmpdir(), "cotejo-report-"));
let reader: ChromiumReader;
let page: Page;
let panel: Page;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.browser.newPage();
  await openFixture(page, "wikipedia");
  await reader.waitForReport(page);
  await reader.pressAction(page);
  const popup = await reader.findPopup();
  await (await popup.waitForSelector("[data-opens='side-panel']"))?.click();
  panel = await reader.findSidePanel();
  await panel.waitForSelector(".finding");
});
afterAll(async () => {
  await reader?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const readTitle = () => panel.evaluate(() => document.querySelector("h2, .status-title")?.textContent ?? "");

describe("the side panel", () => {
  it("lists the findings of the page", async () => {
    const { findings } = await reader.waitForReport(page);
    const listed = await panel.$$eval(".finding-sentence", (items) => items.map((item) => item.textContent ?? ""));
    expect(listed.map(withoutSpace)).toEqual(findings.map(({ sentence }) => withoutSpace(sentence.text)));
  });

  it("shows a sentence on the page and its passages", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    const last = await waitUntil("the last finding", async () => (await panel.$$(".finding-summary")).at(-1));
    await last.click();
    await page.waitForFunction(() => scrollY > 0);
  });

  it.each(["light", "dark"] as const)("is accessible in %s", async (scheme) => expect(await findViolations(panel, scheme)).toEqual([]));

  it("fits a narrow panel at 200 %", async () => {
    await panel.setViewport({ width: 190, height: 380, deviceScaleFactor: 2 });
    const [whole, seen] = await panel.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    await panel.setViewport({ width: 380, height: 760 });
    expect(whole).toBe(seen);
  });

  it("draws the years and lists them in words", async () => {
    await panel.click("[data-view='timeline']");
    const years = await waitUntil("the timeline", async () => {
      const listed = await panel.$$eval(".timeline-years", (items) => items.map((item) => item.textContent));
      return listed.length > 0 ? listed : undefined;
    });
    expect(await panel.$$eval(".timeline-item", (items) => items.length)).toBe(years.length);
    expect(await findViolations(panel, "light")).toEqual([]);
    expect(await findViolations(panel, "dark")).toEqual([]);
  });

  it("saves the report", async () => {
    const session = await panel.createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await panel.focus(".export summary");
    await panel.keyboard.press("Enter");
    await panel.waitForSelector(".export-formats button");
    await panel.keyboard.press("Tab");
    await panel.keyboard.press("Enter");
    const name = await waitUntil("the saved report", async () => readdirSync(downloads).find((file) => file.endsWith(".html")));
    const { findings } = await reader.waitForReport(page);
    const text = readFileSync(join(downloads, name), "utf8");
    expect(text.match(/class="finding"/gu)).toHaveLength(findings.length);
    expect(existsSync(join(downloads, name))).toBe(true);
  });

  it("follows the reader to another tab and back", async () => {
    const before = await readTitle();
    const other = await reader.browser.newPage();
    await openFixture(other, "jstor");
    await other.bringToFront();
    await waitUntil("the other page", async () => ((await readTitle()) !== before && (await panel.$(".finding")) ? true : undefined));
    await other.goto("about:blank");
    await waitUntil("a page that is not read", async () => ((await readTitle()) === "This page has not been checked" ? true : undefined));
    await other.close();
    await page.bringToFront();
    await waitUntil("the first page again", async () => ((await readTitle()) === before ? true : undefined));
  });
});
