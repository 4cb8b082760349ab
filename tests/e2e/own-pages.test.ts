import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";
import { findViolations } from "../support/find-violations.ts";
import { openReader } from "../support/open-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "cotejo-settings-"));
let reader: ChromiumReader;
beforeAll(async () => void (reader = await openReader()));
afterAll(async () => {
  await reader?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openOwn(path: string): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.goto(`chrome-extension://${reader.extension.id}/src/${path}`);
  await page.waitForSelector("h1");
  return page;
}

/** Whether anything is wider than the window at 200 %. */
async function overflows(page: Page): Promise<boolean> {
  await page.setViewport({ width: 640, height: 450, deviceScaleFactor: 2 });
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await page.setViewport({ width: 1280, height: 900 });
  return isWide;
}

describe.each([["options", "options/options.html"], ["welcome", "welcome/welcome.html"]])("the page %s", (_, path) => {
  let page: Page;
  beforeAll(async () => void (page = await openOwn(path)));
  afterAll(() => page?.close());
  it.each(["light", "dark"] as const)("is accessible in %s", async (scheme) => expect(await findViolations(page, scheme)).toEqual([]));
  it("fits at 200 %", async () => expect(await overflows(page)).toBe(false));
  it("has its title in words", async () => expect(await page.title()).toMatch(/Cotejo/u));
});

describe("the options", () => {
  let page: Page;
  beforeAll(async () => void (page = await openOwn("options/options.html")));
  afterAll(() => page?.close());

  const readStored = () => page.evaluate(async () => ((await chrome.storage.local.get("settings"))["settings"] as { values?: Record<string, unknown> } | undefined)?.values);
  const upload = async (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    const input = await page.$("input[type=file]");
    await (input as Awaited<ReturnType<typeof page.$<"input">>> | null)?.uploadFile(join(folder, name));
    return waitUntil("an answer", async () => page.$eval("#data [role=status]", (note) => note.textContent || undefined));
  };

  it("keep what is chosen", async () => {
    await page.click("#reading .button");
    await page.click("#sources input[type=checkbox]");
    const values = await waitUntil("stored settings", async () => {
      const stored = await readStored();
      return (stored?.["sourcesOff"] as readonly string[] | undefined)?.length === 1 ? stored : undefined;
    });
    expect(values["labels"]).toEqual(["contradicted", "disputed", "unsupported"]);
  });

  it("refuse a bad file in a sentence and lose nothing", async () => {
    const before = await readStored();
    expect(await upload("bad.json", "{oops")).toBe("“bad.json” is not a settings file: it is not JSON. Your settings were not changed.");
    expect(await readStored()).toEqual(before);
  });

  it("load a good file", async () => {
    expect(await upload("good.json", JSON.stringify({ format: "cotejo-settings", version: 1, values: { citationStyle: "ris", ignored: [{ id: "x", text: "They dined." }] } }))).toContain("good.json");
    await page.waitForFunction(() => document.querySelector("#ignored")?.textContent?.includes("They dined."));
    expect(await readStored()).toMatchObject({ citationStyle: "ris", labels: ["contradicted", "disputed", "unsupported"] });
  });

  it("delete everything only when asked twice", async () => {
    const press = (text: string) => page.evaluate((wanted) => [...document.querySelectorAll("button")].find((button) => button.textContent === wanted)?.click(), text);
    await press("Delete all data");
    await waitUntil("the question", async () => page.$(".confirm").then((asked) => asked ?? undefined));
    expect(await readStored()).toBeDefined();
    await press("Delete");
    await waitUntil("nothing stored", async () => ((await readStored()) === undefined ? true : undefined));
  });
});
