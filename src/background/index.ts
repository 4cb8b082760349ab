import browser from "webextension-polyfill";
import type { Finding } from "../core/verdict/finding.ts";
import { listen } from "../messages/listen.ts";
import { openSidePanel } from "../surface/open-side-panel.ts";
import { activateTab, reviveOpenTabs } from "./activate-tab.ts";
import { followAllowedSites } from "./allowed-sites.ts";
import { showBadge } from "./badge.ts";
import { createSelectionDesk, offerSelectionCheck } from "./check-selection.ts";
import { createCitationDesk } from "./citation-desk.ts";
import { createIndexStore } from "./index-store.ts";
import { openWelcome } from "./open-welcome.ts";
import { runCommand } from "./run-command.ts";

const giveWay = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const store = createIndexStore();
const desk = createCitationDesk(store.loadPack);
const selections = createSelectionDesk();

// Listeners are registered before any await: a woken worker must have them when the event arrives.
listen({
  background: {
    checkBlocks: async ({ blocks, context, byMeaning }) => {
      const meaning = byMeaning ? await store.loadMeaning() : undefined;
      const findings: Finding[] = [];
      for (const finding of (await store.loadChecker()).checkEach(blocks, context, meaning)) {
        findings.push(finding);
        // The meaning model takes its time over each sentence: whoever asks for a passage meanwhile is answered in between.
        if (meaning) await giveWay();
      }
      return { findings, byMeaning: meaning !== undefined };
    },
    citePassages: ({ passages }) => desk.citePassages(passages),
    lookUp: (request) => desk.lookUp(request),
    describeIndex: () => desk.describeIndex(),
    listSources: () => desk.listSources(),
    writeCitation: ({ passage, style, language }) => desk.writeCitation(passage, style, language),
    takeText: () => ({ text: selections.takeText() }),
    activateTab: async ({ tabId }) => ({ active: await activateTab(tabId) }),
  },
  events: {
    pageChecked: ({ report }, { tabId }) => void (tabId !== undefined && showBadge(tabId, report)),
  },
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  offerSelectionCheck();
  void reviveOpenTabs();
  if (reason === "install") void openWelcome();
});
followAllowedSites();
browser.contextMenus.onClicked.addListener(selections.onMenu);
browser.commands.onCommand.addListener((command, tab) => {
  if (tab?.id === undefined) return;
  // Before anything is awaited: browsers forget the press of the key.
  if (command === "open-side-panel" && tab.windowId !== undefined) openSidePanel(tab.windowId);
  else if (command === "check-selection") void selections.check({ tabId: tab.id, isInPage: true });
  else void runCommand(command, tab.id);
});
