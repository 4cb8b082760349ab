import browser from "webextension-polyfill";

/** Opens the page that shows what the marks mean; on the first installation only, never after an update. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("src/welcome/welcome.html") });
}
