import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findViolations } from "../support/find-violations.ts";
import { openCard } from "./card-page.ts";
import { startBrowser } from "./open-page.ts";
import type { TestBrowser } from "./open-page.ts";

let browser: TestBrowser;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser?.close());

const sentence = "<p id=sentence style='max-width:600px'>Lima and Moscow established relations on 1 February 1968, half a year after the coup.</p>";
const outerHtml = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const cardText = (page: Page) => page.evaluate(() => document.querySelector("cotejo-card")?.shadowRoot?.querySelector<HTMLElement>(".card")?.innerText.replace(/\s+/g, " "));
const boxes = (page: Page) => page.evaluate(() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("#sentence")!);
  const card = document.querySelector("cotejo-card")!.shadowRoot!.querySelector(".card")!.getBoundingClientRect().toJSON() as DOMRect;
  const text = range.getBoundingClientRect().toJSON() as DOMRect;
  return { card, text, overlap: card.left < text.right && text.left < card.right && card.top < text.bottom && text.top < card.bottom };
});

describe("what the card says", () => {
  it("holds both sides of a difference against each other, and quotes the source with page and link", async () => {
    const page = await browser.open(sentence);
    await openCard(page, "contradicted");
    const text = await cardText(page);
    expect(text).toMatch(/Contradicted.*This page 1 February 1968 The source 1 February 1969/);
    expect(text).toMatch(/On 1 February 1969, Lima and Moscow at last exchanged/);
    expect(text).toMatch(/Quillama.*2021.*p\. 204.*Scholarly.*Cold Ties, Warm Water/);
    expect(await page.evaluate(() => document.querySelector("cotejo-card")!.shadowRoot!.querySelector("a")!.href)).toBe("https://doi.org/10.1000/example");
    expect(await page.evaluate(() => document.querySelector("cotejo-card")!.shadowRoot!.querySelector("q mark")!.textContent)).toBe("1 February 1969");
    await page.close();
  });

  it.each([
    ["disputed", "en", /Sources disagree.*Supports it.*Contradicts it/],
    ["unsupported", "en", /No source in this index.*may still be right/],
    ["related", "es", /Relacionad/],
    ["supported", "ru", /Подтвержд/],
  ] as const)("names the label %s in %s", async (label, language, expected) => {
    const page = await browser.open(sentence);
    await openCard(page, label, { language });
    expect(await cardText(page)).toMatch(expected);
    await page.close();
  });
});

describe("the card for everybody", () => {
  it.each(["light", "dark"] as const)("has nothing that axe finds, in %s", async (tone) => {
    const page = await browser.open(`<html lang=en><title>Page</title><main><h1>Page</h1>${sentence}</main>`);
    await openCard(page, "disputed", { tone });
    await page.click("cotejo-card >>> .feedback-question .button");
    expect(await findViolations(page, tone)).toEqual([]);
    await page.close();
  });

  it("is gone through with Tab alone", async () => {
    const page = await browser.open(sentence);
    await openCard(page, "supported");
    const reached: (string | undefined)[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.querySelector("cotejo-card")?.shadowRoot?.activeElement?.textContent ?? undefined));
    }
    for (const part of ["Yes", "No", "Ignore this claim", "Copy citation"]) expect(reached).toContain(part);
    await page.close();
  });

  it("keeps the reader's answer with the press, and the note that follows", async () => {
    const page = await browser.open(sentence);
    await openCard(page, "supported");
    await page.click("cotejo-card >>> .feedback-question .button:last-of-type");
    await page.type("cotejo-card >>> .feedback-note input", "Wrong year");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (globalThis as { answers?: unknown }).answers)).toEqual([[false, ""], [false, "Wrong year"]]);
    await page.close();
  });
});

describe("where the card stands", () => {
  it.each([
    ["below", "margin:40px 20px 900px"], ["above", "margin:560px 20px 900px"], ["at the right edge", "margin:40px 20px 900px 700px"],
    ["where rem is small", "margin:300px 20px 900px"],
  ])("is beside its sentence, never over it: %s", async (where, margin) => {
    const page = await browser.open(`<html style="font-size:${where.includes("rem") ? "62.5%" : "100%"}"><body style="${margin}">${sentence}`);
    await openCard(page, "contradicted");
    const { card, overlap } = await boxes(page);
    expect(overlap).toBe(false);
    expect(card.left >= 0 && card.right <= 1000 && card.top >= 0 && card.bottom <= 700).toBe(true);
    await page.close();
  });

  it("follows its sentence when the page scrolls", async () => {
    const page = await browser.open(`<body style="margin:200px 20px 3000px">${sentence}`);
    await openCard(page, "supported");
    const before = await boxes(page);
    await page.evaluate(() => scrollBy(0, 120));
    await page.waitForFunction((top) => document.querySelector("cotejo-card")!.shadowRoot!.querySelector(".card")!.getBoundingClientRect().top < top - 100, { timeout: 2000 }, before.card.top);
    expect((await boxes(page)).overlap).toBe(false);
    await page.close();
  });
});

describe("closing the card", () => {
  it("by Escape takes it from the page without a trace, gives the focus back, and the page's dialog stays", async () => {
    const page = await browser.open(`<button>Before</button><dialog>${sentence}<button id=inside>Inside</button></dialog>`);
    await page.evaluate(() => document.querySelector("dialog")!.showModal());
    await page.focus("#inside");
    const before = await outerHtml(page);
    await openCard(page, "supported");
    expect(await page.evaluate(() => [document.activeElement?.localName, document.querySelector("dialog > cotejo-card") !== null])).toEqual(["cotejo-card", true]);
    await page.keyboard.press("Escape");
    expect(await outerHtml(page)).toBe(before);
    expect(await page.evaluate(() => [document.activeElement?.id, document.querySelector("dialog")!.open])).toEqual(["inside", true]);
    await page.close();
  });

  it("by its button", async () => {
    const page = await browser.open(sentence);
    const before = await outerHtml(page);
    await openCard(page, "supported");
    await page.click("cotejo-card >>> .card-close");
    expect(await outerHtml(page)).toBe(before);
    await page.close();
  });
});

describe("the card on hostile pages", () => {
  it("stands under the strictest policy", async () => {
    const page = await browser.open(sentence, "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    await openCard(page, "contradicted");
    expect((await boxes(page)).card.width).toBe(420);
    await page.close();
  });

  it("keeps its clicks and keys from the page, and the page's styles from itself", async () => {
    const page = await browser.open(`<style>*{margin:50px !important;padding:30px !important;color:red !important}</style>${sentence}`);
    await page.evaluate(() => {
      for (const type of ["click", "keydown", "mousedown"]) document.addEventListener(type, () => (document.title += type));
    });
    await openCard(page, "supported");
    await page.click("cotejo-card >>> .button");
    await page.keyboard.press("a");
    expect(await page.title()).toBe("");
    expect(await page.evaluate(() => {
      const host = document.querySelector("cotejo-card")!;
      return [getComputedStyle(host).padding, getComputedStyle(host.shadowRoot!.querySelector("q")!).color === "rgb(255, 0, 0)"];
    })).toEqual(["0px", false]);
    await page.close();
  });
});
