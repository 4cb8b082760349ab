import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShadowText } from "../../src/cli/browser/firefox-chrome-scope.ts";
import { launchFirefox } from "../../src/cli/browser/launch-firefox.ts";
import type { FirefoxReader } from "../../src/cli/browser/launch-firefox.ts";
import { serveFile } from "../../src/cli/browser/serve-file.ts";
import type { ServedFile } from "../../src/cli/browser/serve-file.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import { findBrowser } from "../../src/cli/setup/provide-browser.mjs";
import { firefoxSurfaces } from "../support/firefox-surfaces.ts";
import { pathOf, readExpectation } from "../support/fixture-pages.ts";
import { builtExtension } from "../support/open-reader.ts";
import { findMark, readMarks } from "../support/painted-marks.ts";

const executablePath = findBrowser("firefox");
if (!executablePath) console.log("skipped: no Firefox on this machine");

const readCard = (page: Page) => readShadowText(page, "cotejo-card");

describe.skipIf(!executablePath)("Firefox", () => {
  let reader: FirefoxReader;
  let served: ServedFile;
  let page: Page;
  let surfaces: ReturnType<typeof firefoxSurfaces>;
  let before: string;
  const { marked } = readExpectation("newspaper");
  const wrong = marked.find(({ label }) => label === "contradicted");
  if (!wrong) throw new Error("nothing on the page is expected to be contradicted");
  beforeAll(async () => {
    served = await serveFile(pathOf("newspaper"));
    reader = await launchFirefox({ extension: builtExtension("firefox"), executablePath: executablePath ?? "", isHeadless: true });
    surfaces = firefoxSurfaces(reader.runInWindow);
    page = await reader.openPage(served.url);
    before = await page.evaluate(() => document.documentElement.outerHTML);
  });
  afterAll(async () => {
    await reader?.close();
    served?.stop();
  });

  it("marks a page when the toolbar button is pressed, not before, and leaves it as it was", async () => {
    expect(await readMarks(page)).toEqual({});
    await reader.pressAction(page);
    const { findings, orphans } = await reader.waitForReport(page);
    const texts = findings.map(({ sentence }) => sentence.text);
    expect(texts).toEqual(expect.arrayContaining(marked.map(({ text }) => text)));
    expect(orphans).toEqual([]);
    expect(Object.keys(await readMarks(page)).toSorted()).toEqual([...new Set(findings.map(({ label }) => label))].toSorted());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it("lists its findings in the popup", async () => {
    const { findings } = await reader.waitForReport(page);
    const words = await surfaces.readPopup(wrong.text);
    expect(words).toContain(`${findings.length} sentences on the topic`);
    for (const { sentence } of findings) expect(words).toContain(sentence.text);
    await surfaces.closePopup();
  });

  it("lists them in the sidebar, which stays while one reads, and draws the timeline", async () => {
    await surfaces.openSidebar();
    const { findings } = await reader.waitForReport(page);
    const words = await surfaces.readSidebar(wrong.text);
    expect(words).toContain(`${findings.length} sentences on the topic`);
    await surfaces.clickInSidebar("[data-view=timeline]");
    await surfaces.readSidebar("The sources");
  });

  it("opens the card with a click on a mark, and closes it with Escape", async () => {
    const { x, y } = await findMark(page, wrong.text);
    await page.mouse.click(x, y);
    const card = await waitUntil("the card with its passage", async () => {
      const words = await readCard(page);
      return words?.includes("Copy citation") ? words : undefined;
    });
    expect(card).toMatch(/^Contradicted/);
    await page.keyboard.press("Escape");
    await waitUntil("the card to close", async () => ((await readCard(page)) === undefined ? true : undefined));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it("checks the selection from the page's menu", async () => {
    const at = await page.evaluate(() => {
      const paragraph = document.querySelector("article p, main p, p");
      if (!paragraph) throw new Error("the page has no paragraph");
      paragraph.scrollIntoView({ block: "center" });
      getSelection()?.selectAllChildren(paragraph);
      const box = getSelection()?.getRangeAt(0).getClientRects()[0];
      if (!box) throw new Error("nothing is selected");
      return { x: box.left + 20, y: box.top + box.height / 2 };
    });
    await page.mouse.click(at.x, at.y, { button: "right" });
    expect(await surfaces.chooseMenuItem()).toBe("Check this with Cotejo");
    await waitUntil("the card of the selection", async () => (await readCard(page)) || undefined);
    await page.keyboard.press("Escape");
  });

  it("labels by the meaning model what the reader sees: features alone label some of it otherwise", async () => {
    const demo = await serveFile(pathOf("demo"));
    const article = await reader.openPage(demo.url);
    await reader.pressAction(article);
    for (const { text, label } of readExpectation("demo").marked) {
      await article.evaluate((words) => [...document.querySelectorAll("p, li")].find((block) => block.textContent?.includes(words))?.scrollIntoView(), text.slice(0, 40));
      await waitUntil(`${label} for "${text}"`, async () => {
        const { findings } = await reader.waitForReport(article);
        return findings.some((finding) => finding.sentence.text === text && finding.label === label) || undefined;
      });
    }
    demo.stop();
  });
});
