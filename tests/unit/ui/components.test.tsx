// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { markedLabels } from "../../../src/core/verdict/finding.ts";
import { CitationControl } from "../../../src/ui/CitationControl.tsx";
import { CountsBar } from "../../../src/ui/CountsBar.tsx";
import { CoverageLine } from "../../../src/ui/CoverageLine.tsx";
import { DifferenceList } from "../../../src/ui/DifferenceList.tsx";
import { FindingItem } from "../../../src/ui/FindingItem.tsx";
import { LabelBadge } from "../../../src/ui/LabelBadge.tsx";
import { LookUpItem } from "../../../src/ui/LookUpItem.tsx";
import { MarkedText } from "../../../src/ui/MarkedText.tsx";
import { PassageView } from "../../../src/ui/PassageView.tsx";
import { SearchField } from "../../../src/ui/SearchField.tsx";
import { SourceLine } from "../../../src/ui/SourceLine.tsx";
import { cited, createFinding, dateDifference, noCounts, passage, source } from "./fixtures.ts";
import { readText, renderComponent } from "./render-component.tsx";

const citation = { style: "apa", chooseStyle: () => undefined } as const;
const listMarks = (root: Element) => [...root.querySelectorAll("mark")].map((mark) => mark.textContent);

describe("coverage line", () => {
  const counts = { supported: 18, contradicted: 2, disputed: 1, related: 4, unsupported: 6, "not-claim": 0, "off-topic": 112 };

  it("counts the sentences on the topic, label by label, and the rest", () =>
    expect(readText(renderComponent(<CoverageLine counts={counts} />))).toBe(
      "31 sentences on the topic: 18 supported, 2 contradicted, 1 disputed, 4 related, 6 without a source; 112 not about the topic",
    ));
  it("leaves out what there is none of", () =>
    expect(readText(renderComponent(<CoverageLine counts={{ ...noCounts, supported: 1, "not-claim": 3 }} />))).toBe(
      "1 sentence on the topic: 1 supported; 3 with nothing to check",
    ));
  it.each([[1, "1 предложение"], [3, "3 предложения"], [5, "5 предложений"], [21, "21 предложение"]])("has the Russian form for %i", (supported, form) =>
    expect(readText(renderComponent(<CoverageLine counts={{ ...noCounts, supported }} />, "ru"))).toContain(`${form} по теме`));
});

describe("labels", () => {
  it.each(markedLabels)("%s has an icon and a word besides its colour", (label) => {
    const root = renderComponent(<LabelBadge label={label} />);
    expect([root.querySelectorAll("svg").length, readText(root).length > 5]).toEqual([1, true]);
  });
  it("have five different icons and words", () => {
    const badges = markedLabels.map((label) => renderComponent(<LabelBadge label={label} />).innerHTML.replaceAll(label, ""));
    expect(new Set(badges).size).toBe(5);
  });
});

describe("counts bar", () => {
  it("filters by the labels pressed, and by none again", () => {
    const choose = vi.fn<(chosen: ReadonlySet<string>) => void>();
    const counts = { ...noCounts, supported: 3, contradicted: 1 };
    const root = renderComponent(<CountsBar counts={counts} chosen={new Set(["contradicted"])} choose={choose} />);
    const [first, second, clear] = root.querySelectorAll("button");
    expect([readText(first ?? null), first?.getAttribute("aria-pressed")]).toEqual(["1Contradicted", "true"]);
    expect([readText(second ?? null), second?.getAttribute("aria-pressed")]).toEqual(["3Supported", "false"]);
    for (const button of [first, second, clear]) button?.click();
    expect(choose.mock.calls.map(([chosen]) => [...chosen])).toEqual([[], ["contradicted", "supported"], []]);
  });
  it("draws the labels in proportion", () => {
    const root = renderComponent(<CountsBar counts={{ ...noCounts, supported: 3, contradicted: 1 }} chosen={new Set()} choose={() => undefined} />);
    expect([...root.querySelectorAll("rect")].map((bar) => bar.getAttribute("x"))).toEqual(["0", "25"]);
  });
});

describe("finding", () => {
  const finding = createFinding("f", "contradicted", "They signed on 4 May 1902 at noon.", [dateDifference]);
  it("says its label, marks the differing words and opens by its button", () => {
    const toggle = vi.fn<() => void>();
    const root = renderComponent(<FindingItem finding={finding} isPlaced isOpen={false} toggle={toggle}>detail</FindingItem>);
    const button = root.querySelector("button");
    expect(readText(button)).toBe("ContradictedThey signed on 4 May 1902 at noon.");
    expect(listMarks(root)).toEqual(["4 May 1902"]);
    expect(button?.getAttribute("aria-expanded")).toBe("false");
    button?.click();
    expect(toggle).toHaveBeenCalledOnce();
    expect(readText(root)).not.toContain("detail");
  });
  it("shows its detail when open, and says when its place was not found", () => {
    const root = renderComponent(<FindingItem finding={finding} isPlaced={false} isOpen toggle={() => undefined}>detail</FindingItem>);
    expect(root.querySelector("button")?.getAttribute("aria-controls")).toBe(root.querySelector(".finding-detail")?.id);
    expect(readText(root)).toMatch(/place on the page was not found.*detail/u);
  });
  it("shows nothing for a sentence that is not marked", () => {
    const root = renderComponent(<FindingItem finding={createFinding("n", "not-claim", "Why?")} isPlaced isOpen={false} toggle={() => undefined}>x</FindingItem>);
    expect(root.textContent).toBe("");
  });
});

describe("passage", () => {
  const quoted = { ...passage, quote: "It was on 3 May 1902 that they signed." };
  const show = (shown: typeof passage, language: "en" | "es" | "ru" = "en") =>
    renderComponent(<PassageView passage={shown} source={source} differences={[dateDifference]} />, language);

  it("puts the source's own words between quotation marks, with the words that differ marked", () => {
    const root = show(quoted);
    expect(root.querySelector("blockquote q")?.textContent).toBe(quoted.quote);
    expect(listMarks(root)).toEqual(["3 May 1902"]);
    expect(root.querySelector(".passage-summary")).toBeNull();
  });
  it("says that ours is a summary", () => {
    const root = show(passage);
    expect(readText(root)).toBe("Summary The treaty was signed on 3 May 1902.");
    expect(root.querySelector("q")).toBeNull();
  });
  it("adds the summary in the reader's language to a quotation in another", () => {
    const root = show(quoted, "es");
    expect(root.querySelector("blockquote")?.lang).toBe("en");
    expect(readText(root.querySelector(".passage-summary"))).toBe("Resumen El tratado se firmó el 3 de mayo de 1902.");
  });
  it("falls back to English and says so in its language attribute", () =>
    expect(show(passage, "ru").querySelector<HTMLElement>(".passage-summary [lang]")?.lang).toBe("en"));
  it("adds the summary when only it has the words that differ", () => {
    const root = show({ ...passage, quote: "They signed that spring." });
    expect([root.querySelector("q")?.textContent, listMarks(root)]).toEqual(["They signed that spring.", ["3 May 1902"]]);
  });
});

describe("differences", () => {
  it("are shown on both sides", () =>
    expect(readText(renderComponent(<DifferenceList differences={[dateDifference]} />))).toBe("DateThis page4 May 1902The source3 May 1902"));
  it("are no empty list", () => expect(renderComponent(<DifferenceList differences={[]} />).innerHTML).toBe(""));
});

describe("source", () => {
  it("names who, when, where, what kind and how it is known", () => {
    const root = renderComponent(<SourceLine source={source} locator="p. 12" via="a newspaper" />);
    expect(readText(root)).toBe("Lee · 1999 · p. 12 · ScholarlyTwo PortsHarbour StudiesKnown through: a newspaper");
  });
  it("can be opened", () => {
    const link = renderComponent(<CitationControl copy={async () => true} link="https://doi.org/10.1/ports" />).querySelector("a");
    expect([link?.textContent, link?.href, link?.rel]).toEqual(["Open the source", "https://doi.org/10.1/ports", "noopener noreferrer"]);
  });
  it("has nothing to open when it is not on the web", () => expect(renderComponent(<CitationControl copy={async () => true} />).querySelector("a")).toBeNull());
});

describe("look-up result", () => {
  const none = { spans: [], text: source.title };
  it("says when the index has no passage of a source", () => {
    const root = renderComponent(<LookUpItem hit={{ source, reference: "", matched: none, words: ["ports"] }} citation={citation} copyCitation={async () => true} />);
    expect(readText(root)).toContain("No passage of it is in this index");
    expect(listMarks(root)).toEqual(["Ports"]);
  });
  it("marks the words found in the passage", () => {
    const matched = { text: passage.statement.en, spans: [{ start: 4, end: 10 }] };
    const root = renderComponent(<LookUpItem hit={{ ...cited, matched, words: ["treaty"] }} citation={citation} copyCitation={async () => true} />);
    expect(listMarks(root)).toEqual(["treaty"]);
    expect(readText(root)).toContain("Summary The treaty");
  });
});

describe("citation", () => {
  it.each([[true, "✓ Copied"], [false, "Could not copy"]])("says whether it was copied: %s", async (done, said) => {
    const root = renderComponent(<CitationControl {...citation} copy={async () => done} />);
    await act(async () => root.querySelector("button")?.click());
    expect(readText(root.querySelector("[role=status]"))).toBe(said);
  });
  it("hands on the style chosen", () => {
    const chooseStyle = vi.fn<(style: string) => void>();
    const select = renderComponent(<CitationControl style="apa" chooseStyle={chooseStyle} copy={async () => true} />).querySelector("select");
    if (!select) throw new Error("no select");
    select.value = "chicago";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    expect(chooseStyle).toHaveBeenCalledWith("chicago");
  });
});

describe("search field", () => {
  it("clears on Escape before Escape closes the window", () => {
    const type = vi.fn<(query: string) => void>();
    const input = renderComponent(<SearchField query="lee" type={type} />).querySelector("input");
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    input?.dispatchEvent(escape);
    expect([type.mock.calls, escape.defaultPrevented]).toEqual([[[""]], true]);
  });
  it("leaves Escape alone when it is empty", () => {
    const input = renderComponent(<SearchField query="" type={() => undefined} />).querySelector("input");
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    input?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(false);
  });
});

describe("marked text", () => {
  it("keeps every letter, whatever the spans", () => {
    const spans = [{ start: 6, end: 9 }, { start: 0, end: 3 }, { start: 2, end: 5 }, { start: 4, end: 4 }];
    const root = renderComponent(<MarkedText text="one two three" spans={spans} />);
    expect([root.textContent, listMarks(root)]).toEqual(["one two three", ["one", "o t"]]);
  });
});
