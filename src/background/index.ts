import browser from "webextension-polyfill";
import { listen } from "../messages/listen.ts";
import { activateTab, reviveOpenTabs } from "./activate-tab.ts";
import { showBadge } from "./badge.ts";
import { createCitationDesk } from "./citation-desk.ts";
import { createIndexStore } from "./index-store.ts";
import { stepMark } from "./step-mark.ts";

const store = createIndexStore();
const desk = createCitationDesk(store.loadPack);

// Listeners are registered before any await: a woken worker must have them when the event arrives.
listen({
  background: {
    checkBlocks: async ({ blocks, context }) => ({ findings: (await store.loadChecker()).checkText(blocks, context) }),
    citePassages: ({ passages }) => desk.citePassages(passages),
    lookUp: ({ query, limit }) => desk.lookUp(query, limit),
    activateTab: async ({ tabId }) => ({ active: await activateTab(tabId) }),
  },
  events: {
    pageChecked: ({ report }, { tabId }) => void (tabId !== undefined && showBadge(tabId, report)),
  },
});

browser.runtime.onInstalled.addListener(() => void reviveOpenTabs());
browser.commands.onCommand.addListener((command) => {
  if (command === "next-mark") void stepMark(1);
  if (command === "previous-mark") void stepMark(-1);
});
