import { describe, expect, it } from "vitest";
import { ignoreClaim, restoreClaim } from "../../../src/settings/ignored-claims.ts";
import { matchHost, readHost } from "../../../src/settings/read-host.ts";
import { readSettingsFile, writeSettingsFile } from "../../../src/settings/settings-file.ts";
import { defaultSettings } from "../../../src/settings/settings.ts";
import type { Settings } from "../../../src/settings/settings.ts";

const settings: Settings = {
  ...defaultSettings,
  sites: { allowed: ["a.org"], denied: ["b.org"] },
  labels: ["contradicted", "unsupported"],
  markLook: "tinted",
  scheme: "dark",
  citationStyle: "ris",
  sourcesOff: ["lee-1999"],
  ignored: [{ id: "x", text: "They signed." }],
};
const write = (values: unknown, version = 1) => JSON.stringify({ format: "cotejo-settings", version, values });

describe("a settings file", () => {
  it("brings back what was saved", () => expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings }));
  it("may start with the mark of an editor and have its labels in any order", () =>
    expect(readSettingsFile(`\uFEFF${write({ labels: ["unsupported", "contradicted"] })}`)).toEqual({ ok: true, settings: { labels: ["contradicted", "unsupported"] } }));
  it("leaves alone what it does not have", () => expect(readSettingsFile(write({ citationStyle: "mla" }))).toEqual({ ok: true, settings: { citationStyle: "mla" } }));

  it.each([
    ["text", "hello", { kind: "not-json" }],
    ["nothing", "", { kind: "not-json" }],
    ["another JSON", '{"a":1}', { kind: "not-settings" }],
    ["a list", "[]", { kind: "not-settings" }],
    ["no values", '{"format":"cotejo-settings","version":1}', { kind: "not-settings" }],
    ["a later version", write({}, 99), { kind: "newer" }],
    ["an unknown style", write({ citationStyle: "nature" }), { kind: "damaged", setting: "citationStyle" }],
    ["an unknown look", write({ markLook: "loud" }), { kind: "damaged", setting: "markLook" }],
    ["an unknown scheme", write({ scheme: true }), { kind: "damaged", setting: "scheme" }],
    ["an unknown label", write({ labels: ["true"] }), { kind: "damaged", setting: "labels" }],
    ["sites of another shape", write({ sites: [] }), { kind: "damaged", setting: "sites" }],
    ["hosts that are numbers", write({ sites: { allowed: [3], denied: [] } }), { kind: "damaged", setting: "sites" }],
    ["an ignored claim without its text", write({ ignored: [{ id: "x" }] }), { kind: "damaged", setting: "ignored" }],
  ])("is refused whole when it is %s", (_, text, problem) => expect(readSettingsFile(text)).toEqual({ ok: false, problem }));
});

describe("hosts that are typed", () => {
  it.each([
    ["example.org", "example.org"], [" https://Example.org/page?x#y ", "example.org"], ["http://localhost:3000", "localhost"], ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
    ["", undefined], ["two words", undefined], ["word", undefined], ["ftp://example.org", undefined], ["javascript:alert(1)", undefined],
  ])("%s", (typed, host) => expect(readHost(typed)).toBe(host));
  it("become a pattern", () => expect(matchHost("example.org")).toBe("*://example.org/*"));
});

describe("ignored claims", () => {
  it("are there once, the latest last, and can be taken back", () => {
    const [one, other] = [{ id: "1", text: "One." }, { id: "2", text: "Two." }];
    const ignored = ignoreClaim(ignoreClaim(ignoreClaim([], one), other), one);
    expect(ignored).toEqual([other, one]);
    expect(restoreClaim(ignored, "2")).toEqual([one]);
  });
});
