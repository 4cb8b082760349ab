import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./open-page.ts";
import type { TestBrowser } from "./open-page.ts";

let browser: TestBrowser;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser?.close());

const labels = ["supported", "contradicted", "disputed", "related", "unsupported"] as const;

/** Marks each block of a page, with one label after the other, and keeps the undo as `unpaint`. */
const markBlocks = (page: Page) => page.evaluate((names) => {
  const blocks = cotejo.readTextBlocks(document, cotejo.renderedLayout);
  const marks = blocks.map((block, index) => ({ id: block.id, label: names[index % names.length]!, ranges: cotejo.findRanges(block, { start: 0, end: block.text.length }) }));
  const hitTest = cotejo.createHitTest(document, marks);
  const undo = cotejo.paintMarks(document, marks);
  Object.assign(globalThis, { undo, hitTest });
  return marks.map(({ id }) => id);
}, labels);

const listHighlights = (page: Page) => page.evaluate(() =>
  [...CSS.highlights].map(([name, highlight]) => `${name}: ${[...highlight].map(String).join(" / ").replace(/\s+/g, " ")}`).sort());

describe("painting", () => {
  it.each(["wikipedia.html", "jstor.html", "newspaper.html", "demo.html"])("leaves %s byte for byte as it was", async (name) => {
    const page = await browser.open(readFileSync(join(import.meta.dirname, "../pages", name), "utf8"));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const ids = await markBlocks(page);
    expect(ids.length).toBeGreaterThan(5);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(5);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.evaluate("undo()");
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it("marks the words and not what stands between them", async () => {
    const page = await browser.open("<p>Peru bought <b>tanks</b><sup><a href='#1'>[1]</a></sup> in 1973.</p>");
    await markBlocks(page);
    expect(await listHighlights(page)).toEqual(["cotejo-supported-light: Peru bought tanks / in 1973."]);
    await page.close();
  });

  it("takes the ground of each passage for its tone, whatever the reader prefers", async () => {
    const page = await browser.open("<body style='background:#fff'><p>One</p><div style='background:#111'><div style='background:rgb(255 255 255 / 10%)'><p>Two</p></div></div>");
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
    await markBlocks(page);
    expect(await listHighlights(page)).toEqual(["cotejo-contradicted-dark: Two", "cotejo-supported-light: One"]);
    await page.close();
  });

  it("paints inside open shadow trees, with the styles there", async () => {
    const page = await browser.open("<p>Outside</p><div id=host></div>");
    await page.evaluate(() => void (document.querySelector("#host")!.attachShadow({ mode: "open" }).innerHTML = "<p>Inside</p>"));
    await markBlocks(page);
    expect(await listHighlights(page)).toEqual(["cotejo-contradicted-light: Inside", "cotejo-supported-light: Outside"]);
    expect(await page.evaluate(() => document.querySelector("#host")!.shadowRoot!.adoptedStyleSheets.length)).toBe(1);
    await page.close();
  });

  it("removes what an older copy of the script left behind", async () => {
    const page = await browser.open("<p>One</p>");
    await markBlocks(page);
    await page.evaluate(() => {
      CSS.highlights.set("of-the-page", new Highlight());
      document.documentElement.append(document.createElement(cotejo.cardTag));
      cotejo.cleanLeftovers(document, cotejo.cardTag);
    });
    expect(await page.evaluate(() => [[...CSS.highlights.keys()], document.adoptedStyleSheets.length, document.querySelector(cotejo.cardTag)]))
      .toEqual([["of-the-page"], 0, null]);
    await page.close();
  });
});

describe("reading as rendered", () => {
  it("leaves out what style sheets hide and splits where they make blocks", async () => {
    const page = await browser.open("<style>.off{display:none}.unseen{visibility:hidden}.line{display:block}</style><div><span class=line>One</span><span class=line>two</span><p class=off>no</p><p class=unseen>no</p></div>");
    expect(await page.evaluate(() => cotejo.readTextBlocks(document, cotejo.renderedLayout).map(({ text }) => text))).toEqual(["One", "two"]);
    await page.close();
  });
});

describe("the mark under the pointer", () => {
  it("is found on its words and nowhere else, also in shadow trees", async () => {
    const page = await browser.open("<style>p{margin:40px;width:300px}</style><p>First words</p><p>Second words</p><div id=host></div>");
    await page.evaluate(() => void (document.querySelector("#host")!.attachShadow({ mode: "open" }).innerHTML = "<p style='margin:40px'>Third words</p>"));
    const ids = await markBlocks(page);
    const found = await page.evaluate(() => {
      const hitTest = (globalThis as unknown as { hitTest: ReturnType<typeof cotejo.createHitTest> }).hitTest;
      const inside = document.querySelector("#host")!.shadowRoot!.querySelector("p")!;
      return [...document.querySelectorAll("p"), inside].map((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const { left, right, top, height } = range.getBoundingClientRect();
        return [hitTest((left + right) / 2, top + height / 2)?.id, hitTest(right + 30, top + height / 2)?.id, hitTest(left, top - 15)?.id];
      });
    });
    expect(found).toEqual(ids.map((id) => [id, undefined, undefined]).map((row) => row.map((value) => value ?? null)));
    await page.close();
  });
});

describe("jumping to a mark", () => {
  it("brings it into view, flashes it and lets the flash fade", async () => {
    const page = await browser.open(`<div style="height:3000px"></div><p>Far below</p><div style="height:3000px"></div>`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const shown = await page.evaluate(() => {
      const [block] = cotejo.readTextBlocks(document, cotejo.renderedLayout);
      const ranges = cotejo.findRanges(block!, { start: 0, end: block!.text.length });
      const isShown = cotejo.scrollToRanges(ranges);
      cotejo.flashRanges(ranges);
      const { top } = cotejo.measureRanges(ranges)!;
      return { isShown, isVisible: top > 0 && top < innerHeight, names: [...CSS.highlights.keys()] };
    });
    expect(shown).toEqual({ isShown: true, isVisible: true, names: ["cotejo-flash-1"] });
    await page.waitForFunction(() => CSS.highlights.size === 0, { timeout: 5000 });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});

describe("following the page", () => {
  it("calls once for a burst of changes, not for the card, and not after its stop", async () => {
    const page = await browser.open("<p>One</p>");
    const counts = await page.evaluate(async () => {
      const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      let calls = 0;
      const watch = cotejo.watchPage(document, cotejo.cardTag, () => calls++);
      const card = document.createElement(cotejo.cardTag);
      document.documentElement.append(card);
      card.append("text");
      await pause(800);
      const afterCard = calls;
      for (let index = 0; index < 5; index++) document.body.append(document.createElement("p"));
      document.querySelector("p")!.firstChild!.nodeValue = "Two";
      await pause(800);
      const afterBurst = calls;
      watch.stop();
      document.body.append("Three");
      await pause(800);
      return [afterCard, afterBurst, calls];
    });
    expect(counts).toEqual([0, 1, 1]);
    await page.close();
  });
});
