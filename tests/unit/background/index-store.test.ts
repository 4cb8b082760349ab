import { afterEach, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: { runtime: { getURL: (path: string) => `https://package.test/${path}` } } }));

const { createIndexStore } = await import("../../../src/background/index-store.ts");

const answer = (body: object, status = 200): Response => new Response(JSON.stringify(body), { status });

describe("the index", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("is read when first asked for, and once for all who ask meanwhile", async () => {
    const fetch = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(answer({ id: "pack" })));
    vi.stubGlobal("fetch", fetch);
    const store = createIndexStore();
    expect(fetch).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([store.loadPack(), store.loadPack()]);
    expect(first).toBe(second);
    expect(fetch.mock.calls).toEqual([["https://package.test/data/peru-russia.json"]]);
  });

  it("is tried again after a failure", async () => {
    const fetch = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(answer({ id: "pack" }))).mockResolvedValueOnce(answer({}, 404));
    vi.stubGlobal("fetch", fetch);
    const store = createIndexStore();
    await expect(store.loadPack()).rejects.toThrow("404");
    await expect(store.loadPack()).resolves.toEqual({ id: "pack" });
  });

  it("has no meaning model while its files cannot be read, and asks for them again the next time", async () => {
    const fetch = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(new Response("no gzip")));
    vi.stubGlobal("fetch", fetch);
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const store = createIndexStore();
    expect(await store.loadMeaning()).toBeUndefined();
    const asked = fetch.mock.calls.length;
    expect(await store.loadMeaning()).toBeUndefined();
    expect(fetch.mock.calls.length).toBe(2 * asked);
    expect(warn).toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });
});
