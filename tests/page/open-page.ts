import { join } from "node:path";
import { launch } from "puppeteer-core";
import type { Browser, Page } from "puppeteer-core";
import { build } from "vite";
import type * as PageCode from "./page-code.ts";

declare global {
  /** The code under test, as `page-code.ts` exports it. */
  var cotejo: typeof PageCode;
}

const address = "https://test.example/";

async function bundlePageCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { __OPEN_SHADOW__: "true" },
    build: { write: false, minify: false, lib: { entry: join(import.meta.dirname, "page-code.ts"), formats: ["iife"], name: "cotejo" } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The page code was not built.");
  return output.output.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
}

export interface TestBrowser {
  /** Opens markup as a page with the code under test in it, if need be under a Content-Security-Policy. */
  open(html: string, contentSecurityPolicy?: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium; each page is served from memory. */
export async function startBrowser(): Promise<TestBrowser> {
  const code = await bundlePageCode();
  const browser: Browser = await launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    headless: true,
    args: ["--no-sandbox"],
    defaultViewport: { width: 1000, height: 700 },
  });
  return {
    async open(html, contentSecurityPolicy) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on("request", (request) => void request.respond({
        status: 200, contentType: "text/html; charset=utf-8", body: request.url() === address ? html : "",
        headers: contentSecurityPolicy ? { "Content-Security-Policy": contentSecurityPolicy } : {},
      }));
      await page.goto(address);
      await page.evaluate(`${code}; globalThis.cotejo = cotejo;`);
      return page;
    },
    close: () => browser.close(),
  };
}
