import type { RunInWindow } from "../../src/cli/browser/firefox-chrome-scope.ts";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";

/** Runs an expression in the document that a browser element of the window shows, which lies in another process. */
const evaluateIn = (browser: string, expression: string): string => `async () => {
  const shown = ${browser};
  if (!shown) return undefined;
  return new Promise((resolve) => {
    const answer = "cotejo-answer-" + Math.random();
    shown.messageManager.addMessageListener(answer, ({ data }) => resolve(data));
    shown.messageManager.loadFrameScript("data:," + encodeURIComponent("sendAsyncMessage('" + answer + "', (" + ${JSON.stringify(expression)} + "))"), false);
  });
}`;

const popup = `document.querySelector(".webextension-popup-browser")`;
const sidebar = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;

/** What a reader sees and does in Firefox's own parts of the window. */
export const firefoxSurfaces = (runInWindow: RunInWindow) => {
  const waitForWords = (what: string, browser: string, words: string): Promise<string> => waitUntil(`"${words}" in ${what}`, async () => {
    const text = await runInWindow(evaluateIn(browser, "content.document.body.innerText"));
    return typeof text === "string" && text.includes(words) ? text : undefined;
  });
  return {
    readPopup: (words: string) => waitForWords("the popup", popup, words),
    readSidebar: (words: string) => waitForWords("the sidebar", sidebar, words),
    openSidebar: () => runInWindow(`async () => { await SidebarController.show("cotejo_cotejo_example-sidebar-action"); }`),
    closePopup: () => runInWindow(`() => { document.querySelector(".webextension-popup-browser")?.closest("panel")?.hidePopup(); }`),
    clickInSidebar: (selector: string) => runInWindow(evaluateIn(sidebar, `content.document.querySelector(${JSON.stringify(selector)}).click()`)),
    /** Chooses the item of ours in the menu that the last press of the right button opened. */
    chooseMenuItem: () => waitUntil("our item in the menu", async () => (await runInWindow(`() => {
      const menu = document.getElementById("contentAreaContextMenu");
      const item = [...menu.querySelectorAll("menuitem")].find(({ id }) => id.startsWith("cotejo_cotejo_example-menuitem"));
      if (menu.state !== "open" || !item) return undefined;
      menu.activateItem(item);
      return item.label;
    }`)) as string | undefined),
  };
};
