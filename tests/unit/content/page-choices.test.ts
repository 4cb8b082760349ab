import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { choosePage, isIgnored, isShown } = await import("../../../src/content/page-choices.ts");
const { defaultSettings } = await import("../../../src/settings/settings.ts");

describe("what the reader chose for a page", () => {
  it("is off on the sites they denied, and only there", () => {
    const settings = { ...defaultSettings, sites: { allowed: [], denied: ["en.wikipedia.org"] } };
    expect([choosePage(settings, "en.wikipedia.org").isOn, choosePage(settings, "es.wikipedia.org").isOn]).toEqual([false, true]);
  });
  it("shows the labels they want marked, never those that have no mark", () => {
    const choices = choosePage({ ...defaultSettings, labels: ["contradicted"] }, "x.org");
    const shown = (["contradicted", "supported", "off-topic"] as const).map((label) => isShown(choices, { id: "a-1", label }));
    expect(shown).toEqual([true, false, false]);
  });
  it("leaves out an ignored sentence wherever it stands", () => {
    const choices = choosePage({ ...defaultSettings, ignored: [{ id: "abc", text: "x" }] }, "x.org");
    expect(["abc-1", "abc-2", "abc-1~2", "abcd-1"].map((id) => isIgnored(choices, { id }))).toEqual([true, true, true, false]);
    expect(isShown(choices, { id: "abc-1", label: "contradicted" })).toBe(false);
  });
  it("has the look that the reader chose for marks", () => expect(choosePage({ ...defaultSettings, markLook: "bold" }, "x.org").look).toBe("bold"));
  it("tells when other sources count", () => {
    const sources = (...sourcesOff: string[]) => choosePage({ ...defaultSettings, sourcesOff }, "x.org").sources;
    expect([sources("b", "a") === sources("a", "b"), sources("a") === sources()]).toEqual([true, false]);
  });
});
