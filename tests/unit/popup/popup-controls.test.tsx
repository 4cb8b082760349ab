// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createFinding } from "../ui/fixtures.ts";
import { readText } from "../ui/render-component.tsx";
import { world } from "./fake-popup-browser.ts";
import { findings, listFindings, openPopup, press, report, resetWorld, settle, type } from "./popup-world.tsx";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-popup-browser.ts")).fakeBrowser }));
beforeEach(resetWorld);

const stored = () => (world.stored["settings"] as { values: Record<string, unknown> } | undefined)?.values;

describe("what the reader switches", () => {
  it("marks problems only with one press, and all again with another", async () => {
    const root = await openPopup();
    await press(root, ".segments:not(.views) button:last-child");
    expect(stored()?.["labels"]).toEqual(["contradicted", "disputed", "unsupported"]);
    expect(root.querySelector(".segments:not(.views) button:last-child")?.getAttribute("aria-pressed")).toBe("true");
    await press(root, ".segments:not(.views) button:first-child");
    expect(stored()?.["labels"]).toHaveLength(5);
  });

  it("turns the site off where it is on", async () => {
    const root = await openPopup();
    expect(root.querySelector("[role=switch]")?.getAttribute("aria-checked")).toBe("true");
    await press(root, "[role=switch]");
    expect(stored()?.["sites"]).toEqual({ allowed: [], denied: ["example.org"] });
    expect(world.asked.filter(({ name }) => name === "permission")).toEqual([]);
  });

  it.each([[true, ["example.org"]], [false, undefined]])("asks the browser for access to a site without it, and obeys when it is given: %s", async (willGrant, allowed) => {
    Object.assign(world, { origins: [], willGrant });
    const root = await openPopup();
    expect(readText(root.querySelector("[role=switch]"))).toBe("Always check example.org");
    await press(root, "[role=switch]");
    expect(world.asked).toContainEqual({ name: "permission", payload: ["*://example.org/*"] });
    expect((stored()?.["sites"] as { allowed: string[] } | undefined)?.allowed).toEqual(allowed);
  });

  it("says that a site is turned off, and offers to turn it on", async () => {
    world.stored["settings"] = { version: 1, values: { sites: { allowed: [], denied: ["example.org"] } } };
    world.page = { describePage: () => ({ ...report, state: "off", findings: [] }) };
    const root = await openPopup();
    expect(readText(root.querySelector(".status-title"))).toBe("Turned off on this site");
    await press(root, "[role=switch]");
    expect(stored()?.["sites"]).toEqual({ allowed: ["example.org"], denied: [] });
  });

  it("marks ignored claims of the page again, and no others", async () => {
    world.stored["settings"] = { version: 1, values: { ignored: [{ id: "here", text: "x" }, { id: "elsewhere", text: "y" }] } };
    world.page = { describePage: () => ({ ...report, ignored: [createFinding("here-2", "related", "x")] }) };
    const root = await openPopup();
    expect(readText(root.querySelector(".ignored-note"))).toBe("1 claim here is ignored. Mark again");
    await press(root, ".ignored-note button");
    expect(stored()?.["ignored"]).toEqual([{ id: "elsewhere", text: "y" }]);
  });
});

describe("narrowing a look-up", () => {
  it("asks with the filters, also without a word, and ends with the search", async () => {
    const root = await openPopup();
    await type(root, "treat");
    const decade = root.querySelectorAll("select")[1];
    if (!decade) throw new Error("no filter");
    expect([...decade.options].map(({ text }) => text)).toEqual(["Any decade", "1900s", "1910s"]);
    decade.value = "1900";
    await act(async () => void decade.dispatchEvent(new Event("change", { bubbles: true })));
    await settle();
    expect(world.asked.at(-1)).toEqual({ name: "lookUp", payload: { query: "treat", limit: 30, filters: { decade: 1900 } } });
    await press(root, ".search-clear");
    expect(root.querySelector("select.style-choice[aria-label=Decade]")).toBeNull();
    expect(listFindings(root)).toHaveLength(3);
  });
});

describe("checking a text", () => {
  const textFindings = (root: Element) => [...root.querySelectorAll(".text-form ~ .findings .finding")].map((item) => readText(item.querySelector(".finding-sentence")));

  it("gives the findings of what was pasted, paragraph by paragraph", async () => {
    world.background["checkBlocks"] = ({ blocks }: { blocks: { id: string; text: string }[] }) => ({ findings: blocks.map(({ text }) => createFinding(text, "contradicted", text)), byMeaning: true });
    const root = await openPopup();
    await press(root, ".views button:last-child");
    await type(root, "One.\n\nTwo.", "textarea");
    await press(root, ".text-form [type=submit]");
    expect(textFindings(root)).toEqual(["One.", "Two."]);
    expect(world.stored).toEqual({});
    await type(root, "Three.", "textarea");
    expect(readText(root.querySelector(".text-note"))).toBe("The text has changed since it was checked.");
  });

  it("says when there is nothing to check, and when it failed", async () => {
    const root = await openPopup();
    await press(root, ".views button:last-child");
    await type(root, "It rained.", "textarea");
    await press(root, ".text-form [type=submit]");
    expect(readText(root.querySelector(".text-form ~ .status .status-title"))).toBe("Nothing on the topic in this text");
    world.background["checkBlocks"] = () => Promise.reject(new Error("no index"));
    await press(root, ".text-form [type=submit]");
    expect(readText(root.querySelector(".text-form ~ .status .status-title"))).toBe("The text could not be checked");
  });

  it("starts with the selection that the popup was opened for", async () => {
    world.background["takeText"] = () => ({ text: "They signed." });
    world.background["checkBlocks"] = () => ({ findings, byMeaning: true });
    const root = await openPopup();
    await settle();
    expect(root.querySelector("textarea")?.value).toBe("They signed.");
    expect(root.querySelector(".views [aria-pressed=true]")?.textContent).toBe("Check a text");
    expect(textFindings(root)).toHaveLength(3);
  });
});
