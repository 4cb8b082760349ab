import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Label } from "../../src/core/verdict/finding.ts";

/** What must and what must not be marked on a page; `passage` is the evidence that must come first. */
export interface Expectation {
  readonly url: string;
  readonly marked: readonly { readonly label: Label; readonly text: string; readonly passage?: string }[];
  readonly unmarked: readonly string[];
}

/** Pages written in the manner of Wikipedia, JSTOR and a newspaper. */
export const fixtures = ["wikipedia", "jstor", "newspaper"] as const;
export type Fixture = (typeof fixtures)[number] | "demo";

const folder = join(import.meta.dirname, "..", "pages");

/** Path of a fixture's page. */
export const pathOf = (fixture: Fixture): string => join(folder, `${fixture}.html`);

export const readExpectation = (fixture: Fixture): Expectation => JSON.parse(readFileSync(join(folder, `${fixture}.expected.json`), "utf8")) as Expectation;

/** Opens a fixture at its address; it is served from here, and the tab reaches nothing else. */
export async function openFixture(page: Page, fixture: Fixture): Promise<Expectation> {
  const expectation = readExpectation(fixture);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.url() === expectation.url) void request.respond({ contentType: "text/html; charset=utf-8", body: readFileSync(pathOf(fixture)) });
    else void request.abort();
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("DOMContentLoaded", () => (globalThis.htmlBefore = document.documentElement.outerHTML));
  });
  await page.goto(expectation.url, { waitUntil: "domcontentloaded" });
  return expectation;
}

declare global {
  /** The page's markup before any extension may have touched it. */
  var htmlBefore: string;
}
