import { beforeEach, describe, expect, it, vi } from "vitest";

const executeScript = vi.fn<(injection: { readonly files?: readonly string[] }) => Promise<unknown>>();
vi.mock("webextension-polyfill", () => ({ default: {
  runtime: { id: "cotejo", getManifest: () => ({ content_scripts: [{ js: ["content.js"], matches: ["https://*.test/*"] }] }) },
  scripting: { executeScript },
} }));

const { startQuietly } = await import("../../../src/background/activate-tab.ts");

const refusal = new Error("Cannot access contents of the page.");

describe("a tab for which the reader pressed a key", () => {
  beforeEach(() => void executeScript.mockReset().mockResolvedValue([]));

  it("is told to wait before the content script comes", async () => {
    expect(await startQuietly(3)).toBe(true);
    expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([undefined, expect.arrayContaining([expect.stringMatching(/\.js$/u)])]);
  });

  it("is asked for again where the browser grants it a moment later", async () => {
    executeScript.mockRejectedValueOnce(refusal).mockRejectedValueOnce(refusal);
    expect(await startQuietly(3)).toBe(true);
    expect(executeScript).toHaveBeenCalledTimes(4);
  });

  it("is given up soon where the browser forbids scripts", async () => {
    executeScript.mockRejectedValue(refusal);
    const started = performance.now();
    expect(await startQuietly(3)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
