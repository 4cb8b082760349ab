import { act } from "preact/test-utils";
import type { LookUpHit, PageReport } from "../../../src/messages/protocol.ts";
import { PopupApp } from "../../../src/popup/PopupApp.tsx";
import { cited, createFinding, dateDifference, noCounts, passage } from "../ui/fixtures.ts";
import { renderComponent } from "../ui/render-component.tsx";
import { world } from "./fake-popup-browser.ts";

export const findings = [
  createFinding("a", "contradicted", "They signed on 4 May 1902.", [dateDifference]),
  createFinding("b", "supported", "They signed in 1902."),
  createFinding("c", "unsupported", "They dined."),
];
export const report: PageReport = {
  title: "Article",
  url: "https://example.org/article",
  state: "checked", isRefining: false,
  counts: { ...noCounts, contradicted: 1, supported: 1, unsupported: 1, "off-topic": 4 },
  findings,
  orphans: [],
  ignored: [],
};
export const hit: LookUpHit = { ...cited, matched: { text: passage.statement.en, spans: [{ start: 4, end: 10 }] }, words: ["treaty"] };

/** A tab with a checked page, a background that knows one passage, a reader who has chosen nothing. */
export function resetWorld(): void {
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(world, { url: "https://example.org/article", asked: [], stored: {}, origins: ["https://example.org/*"], willGrant: true });
  world.listeners.clear();
  world.storageListeners.clear();
  world.page = { describePage: () => report, showFinding: () => ({ shown: true }) };
  world.background = {
    citePassages: () => [cited],
    lookUp: ({ query }: { query: string }) => (query.startsWith("trea") ? [hit] : []),
    describeIndex: () => ({ topics: [{ id: "diplomatic", name: "Diplomacy" }], decades: [1900, 1910], kinds: ["press", "scholarly"] }),
    takeText: () => ({ text: undefined }),
    checkBlocks: () => ({ findings: [], byMeaning: true }),
    activateTab: () => ({ active: false }),
  };
}

export const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 20)));

export async function openPopup(): Promise<HTMLElement> {
  const root = renderComponent(<PopupApp />);
  await settle();
  return root;
}

export const press = (root: Element, selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click()).then(settle);

/** Types into the first field that matches. */
export async function type(root: Element, text: string, selector = "input"): Promise<void> {
  const input = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!input) throw new Error(`no field ${selector}`);
  input.value = text;
  await act(async () => void input.dispatchEvent(new Event("input", { bubbles: true })));
  await settle();
}

export const listFindings = (root: Element) => [...root.querySelectorAll<HTMLElement>(".finding")].map((item) => item.dataset["label"]);
