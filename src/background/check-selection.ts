import browser from "webextension-polyfill";
import { sendToPage } from "../messages/send.ts";
import { startQuietly } from "./activate-tab.ts";

/** Id of the entry in the context menu. */
const menuItem = "check-selection";

/** Puts the entry into the context menu; the browser keeps it until the next version. */
export function offerSelectionCheck(): void {
  browser.contextMenus.create({ id: menuItem, contexts: ["selection"], title: browser.i18n.getMessage("menuCheckSelection") }, () => {
    // It may be there already: reading the error tells the browser that we know.
    void browser.runtime.lastError;
  });
}

interface Selected {
  readonly tabId: number | undefined;
  /** What the browser says is selected; a page tells it better, with its place. */
  readonly text?: string;
  /** The page's own document has the selection, not a frame in it. */
  readonly isInPage: boolean;
}

/** Checks selections: in a card on the page, or in the popup where the page cannot be scripted. */
export function createSelectionDesk() {
  let waiting: string | undefined;

  const check = async ({ tabId, text, isInPage }: Selected): Promise<void> => {
    if (tabId !== undefined && isInPage && (await startQuietly(tabId))) {
      const reply = await sendToPage(tabId, "checkSelection", {});
      if (reply.ok && reply.value.shown) return;
    }
    waiting = text ?? "";
    await browser.action.openPopup().catch(() => undefined);
  };

  return {
    check,
    onMenu(info: browser.Menus.OnClickData, tab: browser.Tabs.Tab | undefined): void {
      if (info.menuItemId !== menuItem) return;
      void check({ tabId: tab?.id, isInPage: (info.frameId ?? 0) === 0, ...(info.selectionText ? { text: info.selectionText } : {}) });
    },
    /** The text that the popup was opened for; empty when the reader has to paste it, undefined when there is none. */
    takeText(): string | undefined {
      const text = waiting;
      waiting = undefined;
      return text;
    },
  };
}
