import { beforeEach, describe, expect, it, vi } from "vitest";
import { migrateSettings } from "../../../src/settings/migrations.ts";
import { markLooks } from "../../../src/page/mark-look.ts";
import { schemes } from "../../../src/settings/scheme.ts";
import { defaultSettings, parseSettings } from "../../../src/settings/settings.ts";
import { isDenied, switchSite } from "../../../src/settings/site-switch.ts";
import { changeSettings, followSettings, readSettings, watchSettings } from "../../../src/settings/store.ts";

type Changes = Record<string, { newValue?: unknown }>;

const storage = vi.hoisted(() => {
  const values = new Map<string, unknown>();
  const listeners = new Set<(changes: Changes, area: string) => void>();
  return {
    values,
    local: {
      get: async (key: string) => ({ [key]: structuredClone(values.get(key)) }),
      set: async (items: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(items)) {
          values.set(key, structuredClone(value));
          for (const listener of listeners) listener({ [key]: { newValue: value } }, "local");
        }
      },
    },
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => void listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => void listeners.delete(listener),
    },
  };
});

vi.mock("webextension-polyfill", () => ({ default: { storage } }));

beforeEach(() => storage.values.clear());

describe("settings in storage", () => {
  it("are the defaults where nothing was chosen", async () => expect(await readSettings()).toEqual(defaultSettings));

  it("keep what was chosen and what was not", async () => {
    await changeSettings({ citationStyle: "mla" });
    await changeSettings({ labels: ["contradicted"] });
    expect(await readSettings()).toEqual({ ...defaultSettings, citationStyle: "mla", labels: ["contradicted"] });
  });

  it("that were stored before there was a choice of look have its defaults", async () => {
    storage.values.set("settings", { version: 1, values: { labels: ["contradicted"], citationStyle: "mla" } });
    expect(await readSettings()).toMatchObject({ labels: ["contradicted"], citationStyle: "mla", markLook: "lines", scheme: "system" });
  });

  it("tell who follows, first as they are, until they stop", async () => {
    const seen: string[] = [];
    const stop = followSettings(({ markLook, scheme }) => seen.push(`${markLook} ${scheme}`));
    await changeSettings({ markLook: "bold" });
    await changeSettings({ scheme: "dark" });
    stop();
    await changeSettings({ scheme: "light" });
    expect([...new Set(seen)]).toEqual(["lines system", "bold system", "bold dark"]);
  });

  it("tell who watches, until they stop", async () => {
    const seen: string[] = [];
    const stop = watchSettings((settings) => seen.push(settings.citationStyle));
    await changeSettings({ citationStyle: "chicago" });
    stop();
    await changeSettings({ citationStyle: "mla" });
    expect(seen).toEqual(["chicago"]);
  });

  it("survive damage of the stored value", async () => {
    for (const damaged of [17, "x", [], { version: "1" }, { version: 1, values: { citationStyle: "nature", labels: "all", sites: [], markLook: "loud", scheme: 3 } }]) {
      storage.values.set("settings", damaged);
      expect(await readSettings()).toEqual(defaultSettings);
    }
  });
});

describe("parsing", () => {
  it("drops labels and hosts that are none, and keeps the order of labels", () => {
    const parsed = parseSettings({ labels: ["supported", "true", "contradicted"], sites: { allowed: ["a.org", 3], denied: undefined } });
    expect(parsed.labels).toEqual(["contradicted", "supported"]);
    expect(parsed.sites).toEqual({ allowed: ["a.org"], denied: [] });
  });
  it.each(markLooks)("keeps the look %s", (markLook) => expect(parseSettings({ markLook }).markLook).toBe(markLook));
  it.each(schemes)("keeps the scheme %s", (scheme) => expect(parseSettings({ scheme }).scheme).toBe(scheme));
});

describe("migrations", () => {
  const steps = [(values: unknown) => `${String(values)}→2`, (values: unknown) => `${String(values)}→3`];
  it("run in order from the stored version on", () => {
    expect(migrateSettings({ version: 1, values: "1" }, steps)).toEqual({ version: 3, values: "1→2→3" });
    expect(migrateSettings({ version: 2, values: "2" }, steps)).toEqual({ version: 3, values: "2→3" });
  });
  it("leave a newer version alone", () => expect(migrateSettings({ version: 9, values: "9" }, steps)).toEqual({ version: 9, values: "9" }));
  it("give nothing for what is none of ours", () => expect(migrateSettings({ values: 1 }, steps)).toBeUndefined());
});

describe("site switch", () => {
  it("turns a host off and on again, and never both", () => {
    const off = switchSite({ allowed: ["a.org"], denied: [] }, "a.org", false);
    expect([off, isDenied(off, "a.org")]).toEqual([{ allowed: [], denied: ["a.org"] }, true]);
    expect(switchSite(off, "a.org", true)).toEqual({ allowed: ["a.org"], denied: [] });
  });
});
