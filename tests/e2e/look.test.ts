import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import { findViolations } from "../support/find-violations.ts";
import { openFixture } from "../support/fixture-pages.ts";
import { openReader } from "../support/open-reader.ts";
import { findMark } from "../support/painted-marks.ts";

let reader: ChromiumReader;
/** An article with marks, and the options beside it; both on a light system. */
let page: Page;
let options: Page;

const openOwn = async (path: string) => {
  const own = await reader.browser.newPage();
  await own.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  await own.goto(`chrome-extension://${reader.extension.id}/src/${path}`);
  await own.waitForSelector("h1");
  return own;
};
const press = (text: string) => options.evaluate((wanted) => [...document.querySelectorAll<HTMLElement>("#reading .segments button")].find(({ textContent }) => textContent === wanted)?.click(), text);

/** How the marks of supported sentences are drawn. */
const readStyle = () => page.evaluate(() => {
  const { textDecorationStyle, textDecorationThickness, backgroundColor } = getComputedStyle(document.body, "::highlight(cotejo-supported-light)");
  return { line: textDecorationStyle, thickness: textDecorationThickness, isTinted: !/^rgba\(0, 0, 0, 0\)$/u.test(backgroundColor) };
});
const waitForStyle = (thickness: string, isTinted: boolean) =>
  waitUntil(`lines of ${thickness}`, async () => {
    const style = await readStyle();
    return style.thickness === thickness && style.isTinted === isTinted ? style : undefined;
  });

/** Whether what a window or the card draws is dark. */
const isDark = (own: Page) => own.evaluate(() => getComputedStyle(document.body).backgroundColor === "rgb(23, 25, 29)");
const waitForDark = (own: Page, wanted: boolean) => waitUntil(wanted ? "dark" : "light", async () => ((await isDark(own)) === wanted ? true : undefined));
const waitForCard = (scheme: string) => waitUntil(`a ${scheme} card`, () => page.evaluate((wanted) => document.querySelector<HTMLElement>("cotejo-card")?.style.colorScheme === wanted || undefined, scheme));

beforeAll(async () => {
  reader = await openReader();
  page = await reader.browser.newPage();
  await openFixture(page, "wikipedia");
  await reader.waitForReport(page);
  options = await openOwn("options/options.html");
});
afterAll(() => reader?.close());

describe("the look of marks", () => {
  it("changes on an open page as it is chosen in the options", async () => {
    expect(await waitForStyle("2px", false)).toMatchObject({ line: "solid" });
    await press("Thick lines");
    expect(await waitForStyle("4px", false)).toMatchObject({ line: "solid" });
    await press("Lines on a tint");
    await waitForStyle("2px", true);
  });

  it("has an accessible sample, also on tints", async () => {
    await options.waitForSelector("[data-look=tinted]");
    expect([await findViolations(options, "light"), await findViolations(options, "dark")]).toEqual([[], []]);
  });
});

describe("the scheme", () => {
  let popup: Page;
  beforeAll(async () => {
    await options.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    popup = await openOwn("popup/popup.html");
  });

  it("is the system's until the reader chooses another, then theirs in every open window and the next", async () => {
    expect([await isDark(options), await isDark(popup)]).toEqual([false, false]);
    await press("Dark");
    await waitForDark(options, true);
    await waitForDark(popup, true);
    expect(await findViolations(options, "light")).toEqual([]);
    await waitForDark(await openOwn("welcome/welcome.html"), true);
  });

  it("is theirs on a card too, and the page's once it is the system's again, while the card is open", async () => {
    const { findings: [finding] } = await reader.waitForReport(page);
    await page.bringToFront();
    const { x, y } = await findMark(page, finding?.sentence.text ?? "");
    await page.mouse.click(x, y);
    await waitForCard("dark");
    await press("System");
    await waitForCard("light");
    expect(await Promise.all([waitForDark(options, false), waitForDark(popup, false)])).toEqual([true, true]);
  });
});
