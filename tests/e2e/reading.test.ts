import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import type { Finding } from "../../src/core/verdict/finding.ts";
import { openFixture } from "../support/fixture-pages.ts";
import { builtExtension, openReader } from "../support/open-reader.ts";
import { findMark, readMarks, waitForMark, withoutSpace } from "../support/painted-marks.ts";
import { readCard } from "../support/read-card.ts";

/** Sentences that the page does not hold, with the labels they get when it does. */
const lateSentence = "In 1985 Peru set a record for its exports to the Soviet market, with more than 320 million dollars.";
const laterSentence = "Between 2008 and 2013 Peru bought Mi-17Sh and Mi-35 helicopters from Russia.";

const pack = JSON.parse(readFileSync(join(builtExtension("chrome"), "data/peru-russia.json"), "utf8")) as Pack;
let reader: ChromiumReader;
let page: Page;
/** The one that the tests look at: it has differences to show. */
let contradicted: Finding;
beforeAll(async () => {
  reader = await openReader();
  page = await reader.browser.newPage();
  await openFixture(page, "wikipedia");
  const { findings } = await reader.waitForReport(page);
  const chosen = findings.find(({ label, differences }) => label === "contradicted" && differences.length > 0);
  if (!chosen) throw new Error("nothing on the page is contradicted in a detail");
  contradicted = chosen;
  await waitForMark(page, contradicted.label, contradicted.sentence.text);
});
afterAll(() => reader?.close());

const append = (sentence: string) => page.evaluate((text) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  document.querySelector(".mw-parser-output h2")?.parentElement?.before(paragraph);
}, sentence);

/** What must be said of the passage that decided: its words, its source, its place. */
const describeCited = () => {
  const passage = pack.passages.find(({ id }) => id === contradicted.evidence[0]?.passage);
  const source = pack.sources.find(({ id }) => id === passage?.source);
  if (!passage || !source) throw new Error("the finding has no passage");
  const author = source.author?.[0]?.family;
  return { locator: passage.locator, words: [passage.quote ?? passage.statement.en, source.title, ...(author ? [author] : []), passage.locator] };
};

describe("the card", () => {
  it("opens with a click on a mark and says label, both sides, passage and source", async () => {
    const cited = describeCited();
    const { x, y } = await findMark(page, contradicted.sentence.text);
    await page.mouse.click(x, y);
    const words = await waitUntil("the card with its passages", async () => {
      const card = await readCard(page);
      return card?.includes(cited.locator) ? card : undefined;
    });
    for (const part of ["Contradicted", ...cited.words, ...contradicted.differences.flatMap(({ claim, source }) => [claim, source])]) {
      expect(withoutSpace(words)).toContain(withoutSpace(part));
    }
  });

  it("goes with Escape and leaves the page as it was", async () => {
    await page.keyboard.press("Escape");
    await waitUntil("the card to close", async () => ((await readCard(page)) === undefined ? true : undefined));
    expect(await page.evaluate(() => document.documentElement.outerHTML === globalThis.htmlBefore)).toBe(true);
  });
});

describe("the popup", () => {
  let popup: Page;
  beforeAll(async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await reader.pressAction(page);
    popup = await reader.findPopup();
    await popup.waitForSelector(".finding");
  });

  it("lists the findings of the page in reading order", async () => {
    const listed = await popup.$$eval(".finding", (items) => items.map((item) => item.textContent ?? ""));
    const report = await reader.waitForReport(page);
    expect(listed).toHaveLength(report.findings.length);
    for (const [at, { sentence }] of report.findings.entries()) expect(withoutSpace(listed[at] ?? "")).toContain(withoutSpace(sentence.text));
  });

  it("shows the passage of the chosen finding, scrolls the page to its sentence and flashes it", async () => {
    const { findings } = await reader.waitForReport(page);
    const at = findings.findIndex(({ id }) => id === contradicted.id);
    const summary = (await popup.$$(".finding-summary"))[at];
    await summary?.click();
    await popup.waitForSelector(".finding .evidence");
    const evidence = withoutSpace(await popup.$eval(".finding .evidence", (item) => item.textContent ?? ""));
    for (const part of describeCited().words) expect(evidence).toContain(withoutSpace(part));
    await waitUntil("the flash", () => page.evaluate(() => ([...CSS.highlights.keys()].some((name) => name.startsWith("cotejo-flash")) ? true : undefined)));
    const isInView = await page.evaluate((wanted) => [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      .filter((range) => range instanceof Range && wanted.includes(range.toString()))
      .every((range) => range instanceof Range && range.getBoundingClientRect().top > 0 && range.getBoundingClientRect().bottom < innerHeight), contradicted.sentence.text);
    expect(isInView).toBe(true);
  });

  it("finds citations as one types, typos forgiven, and sources that have no passage too", async () => {
    const search = await popup.waitForSelector(".search input");
    await search?.type("Aerofolt hub");
    await popup.waitForFunction(() => document.querySelector(".look-up-item")?.textContent?.includes("Aeroflot"));
    await search?.evaluate((input) => (input as HTMLInputElement).select());
    await search?.type("Garces Vallejo 2020");
    await popup.waitForFunction(() => document.querySelector(".look-up-item")?.textContent?.includes("Garcés"));
    await popup.close();
  });
});

describe("a page that lives on", () => {
  it("has sentences marked that come later", async () => {
    await append(lateSentence);
    await waitForMark(page, "contradicted", lateSentence);
    await waitForMark(page, contradicted.label, contradicted.sentence.text);
  });

  it("is checked again when a source is switched off, and when it counts once more", async () => {
    const switchOff = async (sourcesOff: readonly string[]) => (await reader.findWorker()).evaluate(async (ids) => {
      const { settings } = (await chrome.storage.local.get("settings")) as { settings?: { version: number; values: object } };
      await chrome.storage.local.set({ settings: { version: 1, ...settings, values: { ...settings?.values, sourcesOff: ids } } });
    }, sourcesOff);
    await switchOff(["adins-rooney-2019"]);
    await waitUntil("the mark to change", async () => ((await readMarks(page))["contradicted"]?.includes(withoutSpace(lateSentence)) ? undefined : true));
    await switchOff([]);
    await waitForMark(page, "contradicted", lateSentence);
  });

  it("is followed after the background was stopped", async () => {
    const worker = await reader.findWorker();
    await worker.close();
    await append(laterSentence);
    await waitForMark(page, "supported", laterSentence);
  });

  it("loses the marks of a text that goes", async () => {
    await page.evaluate(() => document.querySelector(".mw-parser-output")?.replaceChildren("Nothing here."));
    await waitUntil("the marks to go", async () => (Object.keys(await readMarks(page)).length === 0 ? true : undefined));
  });
});
