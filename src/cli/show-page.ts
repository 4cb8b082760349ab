import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { launchChromium } from "./browser/launch-chromium.ts";
import { launchFirefox } from "./browser/launch-firefox.ts";
import type { ReaderBrowser } from "./browser/reader-browser.ts";
import { serveFile } from "./browser/serve-file.ts";
import { Report } from "./format-report.ts";
import { loadPack } from "./load-pack.ts";

const root = resolve(import.meta.dirname, "../..");
const demoPage = join(root, "tests", "pages", "demo.html");
const screenshotFolder = join(root, "dist", "screenshots");

const [target = "chrome", executablePath = "", address = demoPage] = process.argv.slice(2);
const hasDisplay = process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);

/** Opens the page with the extension; on a machine with no display, prints and pictures what a reader would see. */
async function showPage(): Promise<void> {
  const served = /^https?:/u.test(address) ? undefined : await serveFile(address);
  const launch = target === "firefox" ? launchFirefox : launchChromium;
  const browser = await launch({ extension: join(root, "dist", target), executablePath, isHeadless: !hasDisplay });
  const close = () => void browser.close().finally(() => process.exit());
  process.once("SIGINT", close).once("SIGTERM", close);
  try {
    const page = await browser.openPage(served?.url ?? address);
    await browser.pressAction(page);
    if (hasDisplay) await browser.waitForEnd();
    else await picture(browser, page);
  } finally {
    await browser.close();
    served?.stop();
  }
}

async function picture(browser: ReaderBrowser, page: Awaited<ReturnType<ReaderBrowser["openPage"]>>): Promise<void> {
  const { findings, counts, title } = await browser.waitForReport(page);
  console.log(`\n${new Report(loadPack(), false).format(title, findings.map((finding) => ({ finding })), counts)}\n`);

  mkdirSync(screenshotFolder, { recursive: true });
  const save = (name: string, png: Uint8Array) => {
    const path = join(screenshotFolder, `${name}-${target}.png`);
    writeFileSync(path, png);
    console.log(`Picture: ${relative(root, path)}`);
  };
  save("popup", await browser.capturePopup());
  save("page", await page.screenshot());
}

showPage().catch((error: unknown) => {
  console.error(`start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
