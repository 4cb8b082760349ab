import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeBrowser } from "./fake-browser.ts";

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock("webextension-polyfill", () => ({ get default() { return fake.current; } }));

const { announce, isOrphaned, sendToBackground, sendToPage } = await import("../../../src/messages/send.ts");
const { listen } = await import("../../../src/messages/listen.ts");
const { backgroundTimeout } = await import("../../../src/messages/messages-options.ts");

const browser = createFakeBrowser();
fake.current = browser;

const background = {
  checkBlocks: () => ({ findings: [], byMeaning: false }),
  citePassages: () => [],
  lookUp: () => [],
  describeIndex: () => ({ topics: [], decades: [], kinds: [] }),
  writeCitation: () => undefined,
  takeText: () => ({ text: undefined }),
  listSources: () => [],
  activateTab: ({ tabId }: { tabId: number }) => ({ active: tabId === 3 }),
};

beforeEach(() => browser.reset());
afterEach(() => vi.useRealTimers());

describe("a request", () => {
  it("is answered with what the handler returns", async () => {
    listen({ background });
    expect(await sendToBackground("activateTab", { tabId: 3 })).toEqual({ ok: true, value: { active: true } });
  });

  it("carries why the handler failed, and is not sent again", async () => {
    const lookUp = vi.fn<() => Promise<never>>(() => Promise.reject(new TypeError("no index")));
    listen({ background: { ...background, lookUp } });
    expect(await sendToBackground("lookUp", { query: "x", limit: 1 })).toEqual({ ok: false, code: "failed", message: "no index" });
    expect(lookUp).toHaveBeenCalledOnce();
  });

  it("finds nobody where nobody listens", async () => {
    expect(await sendToPage(1, "describePage", {})).toMatchObject({ ok: false, code: "unreachable" });
  });

  it("is not answered by a context that only hears events", async () => {
    listen({ events: { pageChecked: () => undefined } });
    expect(await sendToBackground("lookUp", { query: "x", limit: 1 })).toMatchObject({ ok: false, code: "unreachable" });
  });

  it("is sent once more when the worker dies under it", async () => {
    const send = vi.spyOn(browser.runtime, "sendMessage");
    send.mockRejectedValueOnce(new Error("The message port closed before a response was received."));
    listen({ background });
    expect(await sendToBackground("activateTab", { tabId: 3 })).toMatchObject({ ok: true });
    expect(send).toHaveBeenCalledTimes(2);
    send.mockRestore();
  });

  it("gives up in the end when no answer comes", async () => {
    vi.useFakeTimers();
    listen({ background: { ...background, lookUp: () => new Promise<never>(() => undefined) } });
    const reply = sendToBackground("lookUp", { query: "x", limit: 1 });
    await vi.advanceTimersByTimeAsync(2 * backgroundTimeout);
    expect(await reply).toMatchObject({ ok: false, code: "timeout" });
  });

  it("does not leave a copy of the extension that was updated meanwhile", async () => {
    browser.runtime.id = undefined;
    expect(isOrphaned()).toBe(true);
    expect(await sendToBackground("lookUp", { query: "x", limit: 1 })).toMatchObject({ ok: false, code: "orphaned" });
  });

  it("knows an orphan by the browser's error too", async () => {
    browser.addListener(() => Promise.reject(new Error("Extension context invalidated.")));
    expect(await sendToPage(1, "describePage", {})).toMatchObject({ ok: false, code: "orphaned" });
  });
});

describe("listening", () => {
  it("leaves messages of others alone", async () => {
    listen({ background });
    expect(await browser.runtime.sendMessage({ channel: "other", name: "lookUp" })).toBeUndefined();
    expect(await browser.runtime.sendMessage({ channel: "cotejo-background", name: "constructor" })).toBeUndefined();
    expect(await browser.runtime.sendMessage("lookUp")).toBeUndefined();
  });

  it("tells events to all, with the tab they come from, and needs nobody", async () => {
    const report = { title: "", url: "", state: "checked", counts: {}, findings: [], orphans: [] } as never;
    await expect(announce("pageChecked", { report })).resolves.toBeUndefined();
    const heard = [vi.fn<() => void>(), vi.fn<() => void>()];
    for (const pageChecked of heard) listen({ events: { pageChecked } });
    await announce("pageChecked", { report });
    for (const pageChecked of heard) expect(pageChecked).toHaveBeenCalledWith({ report }, { tabId: 7 });
  });

  it("ends", () => {
    const stop = listen({ background });
    expect(browser.countListeners()).toBe(1);
    stop();
    expect(browser.countListeners()).toBe(0);
  });
});
