import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ChromiumReader } from "../../src/cli/browser/launch-chromium.ts";
import { openFixture } from "../support/fixture-pages.ts";
import { builtExtension, openReader } from "../support/open-reader.ts";

let reader: ChromiumReader;
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader?.close());

describe("what leaves the browser", () => {
  it("is nothing: background and popup ask only for files of the extension", async () => {
    const asked: string[] = [];
    const record = async (session: CDPSession) => {
      session.on("Network.requestWillBeSent", ({ request }) => void asked.push(request.url));
      await session.send("Network.enable");
    };
    const worker = await reader.findWorker();
    await record(worker.client);
    const page = await reader.browser.newPage();
    await openFixture(page, "wikipedia");
    await reader.waitForReport(page);
    await reader.pressAction(page);
    const popup = await reader.findPopup();
    await record(await popup.createCDPSession());
    const search = await popup.waitForSelector(".search input");
    await search?.type("Velasco");
    await popup.waitForSelector(".look-up-item");
    expect(asked).not.toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`chrome-extension://${reader.extension.id}/`))).toEqual([]);
  });

  it.each(["chrome", "firefox"] as const)("cannot be anything, and needs no more than two sites, in the build for %s", (target) => {
    const manifest = JSON.parse(readFileSync(join(builtExtension(target), "manifest.json"), "utf8")) as {
      readonly host_permissions: readonly string[];
      readonly permissions: readonly string[];
      readonly content_security_policy: { readonly extension_pages: string };
    };
    expect(manifest.host_permissions).toEqual(["https://*.wikipedia.org/*", "https://*.jstor.org/*"]);
    expect(manifest.permissions).not.toEqual(expect.arrayContaining(["tabs"]));
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'self'/);
  });
});
