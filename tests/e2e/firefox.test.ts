import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchFirefox } from "../../src/cli/browser/launch-firefox.ts";
import type { ReaderBrowser } from "../../src/cli/browser/reader-browser.ts";
import { serveFile } from "../../src/cli/browser/serve-file.ts";
import type { ServedFile } from "../../src/cli/browser/serve-file.ts";
import { findBrowser } from "../../src/cli/setup/provide-browser.mjs";
import { pathOf, readExpectation } from "../support/fixture-pages.ts";
import { builtExtension } from "../support/open-reader.ts";
import { readMarks } from "../support/painted-marks.ts";

const executablePath = findBrowser("firefox");
if (!executablePath) console.log("skipped: no Firefox on this machine");

describe.skipIf(!executablePath)("Firefox", () => {
  let reader: ReaderBrowser;
  let served: ServedFile;
  beforeAll(async () => {
    served = await serveFile(pathOf("newspaper"));
    reader = await launchFirefox({ extension: builtExtension("firefox"), executablePath: executablePath ?? "", isHeadless: true });
  });
  afterAll(async () => {
    await reader?.close();
    served?.stop();
  });

  it("marks a page when the toolbar button is pressed, not before, and shows its findings in the popup", async () => {
    const page = await reader.openPage(served.url);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await readMarks(page)).toEqual({});
    await reader.pressAction(page);
    const { findings, orphans } = await reader.waitForReport(page);
    const texts = findings.map(({ sentence }) => sentence.text);
    expect(texts).toEqual(expect.arrayContaining(readExpectation("newspaper").marked.map(({ text }) => text)));
    expect(orphans).toEqual([]);
    expect(Object.keys(await readMarks(page)).toSorted()).toEqual([...new Set(findings.map(({ label }) => label))].toSorted());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect((await reader.capturePopup()).length).toBeGreaterThan(10_000);
  });
});
