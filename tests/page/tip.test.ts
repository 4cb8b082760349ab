import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBrowser } from "./open-page.ts";
import type { TestBrowser } from "./open-page.ts";

let browser: TestBrowser;
beforeAll(async () => void (browser = await startBrowser()));
afterAll(() => browser?.close());

const sentence = "<p id=sentence style='max-width:600px'>Lima and Moscow established relations on 1 February 1968, half a year after the coup of that year.</p>";
const strictest = "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Opens the tip of the sentence; `removeTip` becomes what takes it away. */
const openTip = (page: Page) => page.evaluate(() => {
  const element = document.querySelector("#sentence")!;
  const range = document.createRange();
  range.selectNodeContents(element);
  const texts = cotejo.createTranslate((key) => key, "en");
  const tip = cotejo.mountTip({ parent: element.closest("dialog:modal") ?? document.documentElement, sentence: cotejo.measureRanges([range])!, pointerX: 200, tone: "light" });
  const content = cotejo.h(cotejo.Tip, { label: "contradicted", line: "“1968” here, “1969” in Lee 1999, p. 12" });
  Object.assign(globalThis, { removeTip: tip.remove });
  return tip.show(cotejo.h(cotejo.TranslateProvider, { value: texts, children: content }));
});

describe("the tip", () => {
  it.each([["above its sentence", "300px"], ["below it", "0"]])("stands %s, never on it, and lets the pointer through", async (_, margin) => {
    const page = await browser.open(`<body style="margin:${margin} 20px 900px">${sentence}`, strictest);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(await openTip(page)).toBe(true);
    const { overlap, behind, text } = await page.evaluate(() => {
      const host = document.querySelector("cotejo-tip")!;
      const tip = host.getBoundingClientRect();
      const words = document.querySelector("#sentence")!.getBoundingClientRect();
      return {
        overlap: tip.top < words.bottom && words.top < tip.bottom,
        behind: document.elementFromPoint(tip.left + 10, tip.top + 10)?.localName,
        text: host.shadowRoot!.querySelector<HTMLElement>(".tip")!.innerText.replace(/\s+/g, " "),
      };
    });
    expect([overlap, behind]).toEqual([false, expect.not.stringContaining("cotejo")]);
    expect(text).toBe("labelContradicted “1968” here, “1969” in Lee 1999, p. 12");
    await page.evaluate(() => (globalThis as unknown as { removeTip: () => void }).removeTip());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });

  it("stays away from a sentence that fills the window", async () => {
    const page = await browser.open(`<body style="margin:0"><p id=sentence style="font-size:90px;line-height:2">${"many words ".repeat(20)}</p>`);
    expect(await openTip(page)).toBe(false);
    await page.close();
  });

  it("stands above a modal dialog, and is still where motion is reduced", async () => {
    const page = await browser.open(`<dialog>${sentence}</dialog>`);
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    await page.evaluate(() => document.querySelector("dialog")!.showModal());
    expect(await openTip(page)).toBe(true);
    expect(await page.evaluate(() => {
      const host = document.querySelector("dialog > cotejo-tip")!;
      return [host.matches(":popover-open"), host.shadowRoot!.querySelector(".tip")!.getAnimations().length];
    })).toEqual([true, 0]);
    await page.close();
  });
});

describe("the voice", () => {
  it("says a sentence politely, out of sight, and leaves no trace", async () => {
    const page = await browser.open(sentence, strictest);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await page.evaluate(() => {
      const voice = cotejo.createVoice();
      Object.assign(globalThis, { voice });
      voice.say("Contradicted: see Lee 1999.", document.documentElement);
    });
    await sleep(400);
    const region = await page.evaluate(() => {
      const host = document.querySelector("cotejo-voice")!;
      const said = host.shadowRoot!.querySelector("[aria-live]")!;
      return [said.getAttribute("aria-live"), said.textContent, host.getBoundingClientRect().width <= 1];
    });
    expect(region).toEqual(["polite", "Contradicted: see Lee 1999.", true]);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    expect(JSON.stringify(tree)).toContain("Contradicted: see Lee 1999.");
    await page.evaluate(() => (globalThis as unknown as { voice: { stop(): void } }).voice.stop());
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});
