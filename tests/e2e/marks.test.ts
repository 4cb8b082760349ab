import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { markedLabels } from "../../src/core/verdict/finding.ts";
import type { PageReport } from "../../src/messages/protocol.ts";
import { fixtures, openFixture } from "../support/fixture-pages.ts";
import type { Expectation } from "../support/fixture-pages.ts";
import { openReader } from "../support/open-reader.ts";
import { readMarks, withoutSpace } from "../support/painted-marks.ts";
import type { PaintedMarks } from "../support/painted-marks.ts";

let reader: ChromiumReader;
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

describe.each(fixtures)("a page in the manner of %s", (fixture) => {
  let page: Page;
  let expectation: Expectation;
  let report: PageReport;
  let marks: PaintedMarks;
  const errors: unknown[] = [];

  beforeAll(async () => {
    page = await reader.browser.newPage();
    page.on("pageerror", (error) => errors.push(error));
    expectation = await openFixture(page, fixture);
    if (fixture === "newspaper") {
      expect(await readMarks(page), "not read before the reader asks").toEqual({});
      await reader.pressAction(page);
    }
    report = await reader.waitForReport(page);
    marks = await readMarks(page);
  });
  afterAll(() => page?.close());

  it("gets its marks", () => {
    const found = expectation.marked.map(({ text }) => ({ text, label: report.findings.find(({ sentence }) => sentence.text === text)?.label }));
    expect(found).toEqual(expectation.marked.map(({ text, label }) => ({ text, label })));
  });

  it("gets its passages", () => {
    const cited = expectation.marked.filter(({ passage }) => passage);
    const found = cited.map(({ text }) => report.findings.find(({ sentence }) => sentence.text === text)?.evidence[0]?.passage);
    expect(found).toEqual(cited.map(({ passage }) => passage));
  });

  it("gets no other marks where there must be none", () => {
    const marked = report.findings.map(({ sentence }) => sentence.text);
    expect(expectation.unmarked.filter((text) => marked.some((sentence) => sentence.includes(text)))).toEqual([]);
  });

  it("has exactly the words of the findings painted, each with its label", () => {
    expect(report.orphans).toEqual([]);
    for (const label of markedLabels) {
      const sentences = report.findings.filter((finding) => finding.label === label).map(({ sentence }) => withoutSpace(sentence.text));
      expect(marks[label] ?? "").toBe(sentences.join(""));
    }
  });

  it("counts its marks on the toolbar button", async () => {
    const worker = await reader.findWorker();
    const badge = await worker.evaluate(async (title) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.title === title);
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    }, await page.title());
    expect(badge).toBe(String(report.findings.length));
  });

  it("keeps its markup and its peace", async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML === globalThis.htmlBefore)).toBe(true);
    expect(errors).toEqual([]);
  });
});
