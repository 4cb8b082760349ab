// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { LookUpHit, PageReport } from "../../../src/messages/protocol.ts";
import { noCounts, passage, source } from "../ui/fixtures.ts";
import { readText } from "../ui/render-component.tsx";
import { world } from "./fake-popup-browser.ts";
import { findings, hit, listFindings, openPopup, press, report, resetWorld, settle, type } from "./popup-world.tsx";

vi.mock("webextension-polyfill", async () => ({ default: (await import("./fake-popup-browser.ts")).fakeBrowser }));
beforeEach(resetWorld);

describe("a checked page", () => {
  it("shows its coverage and its findings in reading order", async () => {
    const root = await openPopup();
    expect(readText(root.querySelector(".coverage"))).toBe("3 sentences on the topic: 1 supported, 1 contradicted, 1 without a source; 4 not about the topic");
    expect(listFindings(root)).toEqual(["contradicted", "supported", "unsupported"]);
  });

  it("shows only the labels pressed", async () => {
    const root = await openPopup();
    await press(root, ".count[data-label=supported]");
    expect(listFindings(root)).toEqual(["supported"]);
    await press(root, ".count-clear");
    expect(listFindings(root)).toHaveLength(3);
  });

  it("shows a finding on the page and its passage below", async () => {
    const root = await openPopup();
    await press(root, ".finding-summary");
    expect(world.asked).toContainEqual({ name: "showFinding", payload: { id: "a" } });
    expect(world.asked).toContainEqual({ name: "citePassages", payload: { passages: [passage.id] } });
    expect(readText(root.querySelector(".finding-detail"))).toMatch(/4 May 1902.*3 May 1902.*Contradicts it.*Lee · 1999 · p\. 12/u);
  });

  it("closes it again without going back to the page", async () => {
    const root = await openPopup();
    await press(root, ".finding-summary");
    await press(root, ".finding-summary");
    expect(root.querySelectorAll(".evidence")).toHaveLength(0);
    expect(world.asked.filter(({ name }) => name === "showFinding")).toHaveLength(1);
  });

  it("says that a claim without passages may be right", async () => {
    const root = await openPopup();
    await press(root, ".finding[data-label=unsupported] button");
    expect(readText(root.querySelector(".finding:last-child .finding-detail"))).toMatch(/^No passage .* may still be right\.$/u);
  });

  it("walks through the findings with the arrow keys", async () => {
    const root = await openPopup();
    const [first, second, third] = root.querySelectorAll<HTMLElement>(".finding-summary");
    const pressKey = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    first?.focus();
    pressKey("ArrowDown");
    expect(document.activeElement).toBe(second);
    pressKey("End");
    expect(document.activeElement).toBe(third);
    pressKey("ArrowDown");
    pressKey("Home");
    expect(document.activeElement).toBe(first);
  });

  it("follows what the page tells later, and only this page", async () => {
    const root = await openPopup();
    const tell = (tab: number, counts: Partial<PageReport["counts"]>) => {
      const later = { ...report, counts: { ...noCounts, ...counts }, findings: findings.slice(0, 1) };
      for (const listener of world.listeners) listener({ channel: "cotejo-event", name: "pageChecked", payload: { report: later } }, { tab: { id: tab } });
    };
    await act(async () => tell(8, { contradicted: 9 }));
    expect(listFindings(root)).toHaveLength(3);
    await act(async () => tell(7, { contradicted: 1 }));
    expect(listFindings(root)).toEqual(["contradicted"]);
  });
});

describe("other pages", () => {
  const said = async () => readText((await openPopup()).querySelector(".status-title"));

  it("on which nothing was found", async () => {
    world.page = { describePage: () => ({ ...report, findings: [], counts: { ...noCounts, "off-topic": 9 } }) };
    expect(await said()).toBe("Nothing on the topic here");
  });
  it("that are being checked", async () => {
    world.page = { describePage: () => ({ ...report, state: "checking" }) };
    expect(await said()).toBe("Checking this page…");
  });
  it("of the browser itself", async () => {
    world.page = undefined;
    expect(await said()).toBe("This page cannot be read");
    expect(world.asked).toContainEqual({ name: "activateTab", payload: { tabId: 7 } });
  });
  it("that are PDF files", async () => {
    world.page = undefined;
    world.url = "https://example.org/paper.PDF?x=1";
    expect(readText((await openPopup()).querySelector(".status-hint"))).toMatch(/^PDF files/u);
  });
  it("where it did not run yet: it is started", async () => {
    world.page = undefined;
    world.background["activateTab"] = () => {
      world.page = { describePage: () => report };
      return { active: true };
    };
    expect(listFindings(await openPopup())).toHaveLength(3);
  });
  it("that failed can be tried again", async () => {
    world.page = { describePage: () => ({ ...report, state: "failed" }) };
    const root = await openPopup();
    expect(readText(root.querySelector(".status-title"))).toBe("The page could not be checked");
    world.page = { describePage: () => report };
    await press(root, ".status button");
    expect(listFindings(root)).toHaveLength(3);
  });
});

describe("look-up", () => {
  it("finds as one types and gives the findings back afterwards", async () => {
    const root = await openPopup();
    await type(root, "treat");
    expect(readText(root.querySelector(".look-up-count"))).toBe("1 result");
    expect(root.querySelector(".look-up-item mark")?.textContent).toBe("treaty");
    await press(root, ".search-clear");
    expect(root.querySelector(".look-up-item")).toBeNull();
    expect(listFindings(root)).toHaveLength(3);
  });

  it("says when nothing was found", async () => {
    const root = await openPopup();
    await type(root, "zeppelin ");
    expect(readText(root.querySelector(".popup-main"))).toMatch(/^Nothing found for “zeppelin”/u);
  });

  it("drops the late answer to an earlier query", async () => {
    let answerEarlier = (_hits: LookUpHit[]) => {};
    world.background["lookUp"] = ({ query }: { query: string }) =>
      query === "t" ? new Promise((resolve) => { answerEarlier = resolve; }) : [{ source, reference: "", matched: { text: "", spans: [] }, words: [] }];
    const root = await openPopup();
    await type(root, "t");
    await type(root, "tr");
    answerEarlier([hit, hit]);
    await settle();
    expect(root.querySelectorAll(".look-up-item")).toHaveLength(1);
  });
});
