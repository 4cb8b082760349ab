import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import type { Finding } from "../../src/core/verdict/finding.ts";
import { pressInCard, readHost } from "../support/card-node.ts";
import { findViolations } from "../support/find-violations.ts";
import { openFixture } from "../support/fixture-pages.ts";
import { openReader } from "../support/open-reader.ts";
import { findMark, readMarks, waitForMark, withoutSpace } from "../support/painted-marks.ts";
import { pressShortcut } from "../support/press-shortcut.ts";
import { readCard } from "../support/read-card.ts";

/** Longer than the meaning model takes for one paragraph, ms. */
const settleTime = 2_500;

let reader: ChromiumReader;
/** The tab that the tests look at, and the one that they begin with. */
let page: Page;
let article: Page;
let findings: readonly Finding[];
let contradicted: Finding;

const waitForCard = (said: string) => waitUntil(`a card that says "${said}"`, async () => {
  const card = await readCard(page);
  // What it says instead is told when the wait is over.
  if (!card?.includes(said)) throw new Error(card ?? "there is no card");
  return true;
});
const waitForNoCard = () => waitUntil("no card", async () => ((await readCard(page)) === undefined ? true : undefined));
const isUntouched = () => page.evaluate(() => document.documentElement.outerHTML === globalThis.htmlBefore);
const openCard = async ({ sentence }: Finding) => {
  const { x, y } = await findMark(page, sentence.text);
  await page.mouse.click(x, y);
  await waitForCard("Was this right?");
};
/** The meaning model goes over the labels for a while: what they are when it is done. */
async function readSettledFindings(): Promise<readonly Finding[]> {
  let before = "";
  return waitUntil("labels that stay", async () => {
    const { findings: now } = await reader.waitForReport(page);
    const written = JSON.stringify(now.map(({ id, label }) => [id, label]));
    const isSettled = written === before;
    before = written;
    if (!isSettled) await sleep(settleTime);
    return isSettled ? now : undefined;
  });
}
/** Changes settings as another window of the extension does. */
const changeSettings = async (values: object) => (await reader.findWorker()).evaluate((changed) => chrome.storage.local.set({ settings: { version: 1, values: changed } }), values);
const readStored = async <Value>(key: string) => (await reader.findWorker()).evaluate(async (name) => (await chrome.storage.local.get(name))[name] as Value, key);
const countMarks = async () => withoutSpace(Object.values(await readMarks(page)).join("")).length;

beforeAll(async () => {
  reader = await openReader();
  article = await reader.browser.newPage();
  page = article;
  await openFixture(page, "wikipedia");
  findings = await readSettledFindings();
  await page.bringToFront();
  const found = findings.find(({ label, differences }) => label === "contradicted" && differences.length > 0);
  if (!found) throw new Error("nothing on the page is contradicted in a detail");
  contradicted = found;
  await waitForMark(page, "contradicted", contradicted.sentence.text);
});
afterAll(() => reader?.close());

describe("the tip", () => {
  it("says label and source of the mark under the pointer, and goes with it", async () => {
    const { x, y } = await findMark(page, contradicted.sentence.text);
    await page.mouse.move(x, y);
    const said = await waitUntil("the tip", async () => {
      const tip = await readHost(page, "cotejo-tip");
      return tip?.includes(", p") ? tip : undefined;
    });
    expect(said).toMatch(/^Contradicted.+/u);
    await page.mouse.move(2, 2);
    await waitUntil("the tip to go", async () => ((await readHost(page, "cotejo-tip")) === undefined ? true : undefined));
    expect(await isUntouched()).toBe(true);
  });
});

describe("the keyboard", () => {
  it("steps to a mark, says it, opens its card with Enter and closes it with Escape", async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await pressShortcut(page, "J");
    const said = await waitUntil("the voice", async () => (await readHost(page, "cotejo-voice")) || undefined);
    const first = findings[0];
    expect(said).toMatch(/^[^:]+(: .+)?\.?$/u);
    await waitUntil("the tip", async () => ((await readHost(page, "cotejo-tip"))?.includes("Enter") ? true : undefined));
    await page.keyboard.press("Enter");
    await waitForCard("Was this right?");
    expect(withoutSpace((await readCard(page)) ?? "")).toContain(withoutSpace(first?.sentence.text ?? "-"));
    await page.keyboard.press("Escape");
    await waitForNoCard();
  });

  it("steps among problems by a command without a key of its own", async () => {
    const problem = findings.find(({ label }, at) => at > 0 && ["contradicted", "disputed", "unsupported"].includes(label));
    const worker = await reader.findWorker();
    await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(command: string, tab?: chrome.tabs.Tab): void };
      event.dispatch("next-problem", tab);
      await new Promise((resolve) => setTimeout(resolve, 300));
      event.dispatch("open-card", tab);
    });
    await waitForCard("Was this right?");
    expect(withoutSpace((await readCard(page)) ?? "")).toContain(withoutSpace(problem?.sentence.text ?? "-"));
    await page.keyboard.press("Escape");
    await waitForNoCard();
  });

  it("leaves the page as it was once all is said", async () => {
    await waitUntil("the voice to go", async () => ((await readHost(page, "cotejo-voice")) === undefined ? true : undefined));
    expect(await isUntouched()).toBe(true);
  });
});

describe("what the reader says on a card", () => {
  it("ignores a claim: its mark and its count go, and come back", async () => {
    // Labels may still change, and a changed mark closes its card, until the meaning model is done.
    await reader.waitForReport(page);
    await openCard(contradicted);
    await pressInCard(page, "Ignore this claim");
    await waitUntil("the mark to go", async () => ((await readMarks(page))["contradicted"]?.includes(withoutSpace(contradicted.sentence.text)) ? undefined : true));
    const report = await reader.waitForReport(page);
    expect(report.ignored.map(({ id }) => id)).toEqual([contradicted.id]);
    expect(report.findings).toHaveLength(findings.length - 1);
    await pressInCard(page, "Undo");
    await waitForMark(page, "contradicted", contradicted.sentence.text);
    expect((await reader.waitForReport(page)).ignored).toEqual([]);
  });

  it("keeps whether it was right on this device", async () => {
    await pressInCard(page, "No");
    const [entry] = await waitUntil("the answer", async () => readStored<readonly Record<string, unknown>[]>("feedback"));
    expect(entry).toMatchObject({ isRight: false, label: "contradicted", text: contradicted.sentence.text, url: page.url(), passage: contradicted.evidence[0]?.passage });
    expect(Number.isNaN(Date.parse(String(entry?.["at"])))).toBe(false);
  });

  it("copies the citation, formatted in the background", async () => {
    await reader.browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ["clipboard-read", "clipboard-write"]);
    await pressInCard(page, "Copy citation");
    await waitForCard("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\(\d{4}\).+\n\(.+\d{4}, p/su);
    await page.keyboard.press("Escape");
    await waitForNoCard();
  });
});

describe("the reader's settings", () => {
  it("decide at once which labels are marked", async () => {
    await changeSettings({ labels: ["contradicted"] });
    await waitUntil("only contradictions to be marked", async () => (Object.keys(await readMarks(page)).join() === "contradicted" ? true : undefined));
    expect((await reader.waitForReport(page)).findings).toHaveLength(findings.length);
    await changeSettings({});
    await waitUntil("all marks", async () => (Object.keys(await readMarks(page)).length > 1 ? true : undefined));
  });

  it("turn a site off and on at once", async () => {
    await changeSettings({ sites: { allowed: [], denied: [new URL(page.url()).hostname] } });
    await waitUntil("the marks to go", async () => ((await countMarks()) === 0 ? true : undefined));
    expect(await reader.waitForReport(page)).toMatchObject({ state: "off", findings: [] });
    await changeSettings({});
    await waitForMark(page, "contradicted", contradicted.sentence.text);
  });
});

describe("a selection", () => {
  const sentence = "Peru and the Soviet Union established diplomatic relations on 1 February 1975.";

  it("is checked by a key on any page, in a card, without reading the rest of the page", async () => {
    page = await reader.browser.newPage();
    await openFixture(page, "newspaper");
    await page.bringToFront();
    await page.evaluate((text) => {
      const paragraph = document.body.appendChild(document.createElement("p"));
      paragraph.textContent = text;
      paragraph.scrollIntoView();
      getSelection()?.selectAllChildren(paragraph);
    }, sentence);
    await page.waitForFunction(() => document.hasFocus());
    await pressShortcut(page, "K");
    // The passage comes after the card.
    await waitForCard("1969");
    expect(await readCard(page)).toMatch(/^Contradicted .*1 February 1975.*1969.*Was this right\?/u);
    expect(await countMarks()).toBe(0);
    await page.keyboard.press("Escape");
    await waitForNoCard();
  });

  it("goes to the popup where the page cannot be scripted", async () => {
    page = await reader.browser.newPage();
    await page.goto("chrome://version");
    await page.bringToFront();
    const worker = await reader.findWorker();
    await worker.evaluate(async (text) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab?: chrome.tabs.Tab): void };
      event.dispatch({ menuItemId: "check-selection", selectionText: text, frameId: 0 }, tab);
    }, sentence);
    const popup = await reader.findPopup();
    await popup.waitForSelector(".text-form ~ .findings .finding[data-label=contradicted]");
    expect(await popup.$eval("textarea", (field) => field.value)).toBe(sentence);
    await popup.click(".text-form ~ .findings .finding-summary");
    await popup.waitForSelector(".evidence");
    expect([await findViolations(popup, "light"), await findViolations(popup, "dark")]).toEqual([[], []]);
    await popup.close();
  });
});

describe("the popup", () => {
  it("is accessible with a page's findings and with look-up results, in light and dark", async () => {
    await reader.pressAction(article);
    const popup = await reader.findPopup();
    await popup.waitForSelector(".finding");
    await popup.waitForSelector("[role=switch]");
    expect([await findViolations(popup, "light"), await findViolations(popup, "dark")]).toEqual([[], []]);
    await popup.type(".search input", "Velasco");
    await popup.waitForSelector(".look-up-item");
    expect([await findViolations(popup, "light"), await findViolations(popup, "dark")]).toEqual([[], []]);
    await popup.close();
  });
});
