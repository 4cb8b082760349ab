import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serveFile } from "../../src/cli/browser/serve-file.ts";
import { pathOf } from "../support/fixture-pages.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import { openReader } from "../support/open-reader.ts";
import { findMark } from "../support/painted-marks.ts";
import { readCard } from "../support/read-card.ts";

/** Milliseconds until the flash on a sentence is over. */
const flashTime = 2_600;

const save = (name: string, png: Uint8Array): void => writeFileSync(join(import.meta.dirname, `${name}.png`), png);

/** Takes the README's pictures of the built extension (dist/chrome) on the demonstration article. */
async function takeScreenshots(): Promise<void> {
  const served = await serveFile(pathOf("demo"));
  const reader = await openReader();
  try {
    const page = await reader.openPage(served.url);
    await reader.pressAction(page);
    const { findings } = await reader.waitForReport(page);
    const popup = await reader.findPopup();
    await popup.waitForSelector(".finding");

    const at = findings.findIndex(({ label, differences }) => label === "contradicted" && differences.some(({ kind }) => kind === "number"));
    await (await popup.$$(".finding-summary"))[at]?.click();
    await popup.waitForSelector(".finding .evidence");
    await popup.evaluate((index) => document.querySelectorAll(".finding")[index]?.scrollIntoView({ block: "start" }), at);
    await sleep(flashTime);
    save("popup", await popup.screenshot());

    await popup.click("[data-opens='side-panel']");
    const panel = await reader.findSidePanel();
    await panel.waitForSelector(".finding");
    await panel.click("[data-view='timeline']");
    await panel.waitForSelector(".timeline-claim");
    await sleep(flashTime);
    save("timeline", await panel.screenshot());

    await page.bringToFront();
    await page.evaluate(() => document.querySelector("#Distance")?.scrollIntoView({ block: "start" }));
    await sleep(flashTime);
    save("page", await page.screenshot());

    const { x, y } = await findMark(page, findings[at]?.sentence.text ?? "");
    await page.mouse.click(x, y);
    await waitUntil("the card with its passage", async () => ((await readCard(page))?.includes("BibTeX") || undefined));
    await sleep(flashTime);
    save("card", await page.screenshot());
  } finally {
    await reader.close();
    served.stop();
  }
}

await takeScreenshots();
