import { describe, expect, it } from "vitest";
import { createPageFindings } from "../../../src/content/page-findings.ts";
import { countLabels } from "../../../src/core/verdict/count-labels.ts";
import type { Finding, Label } from "../../../src/core/verdict/finding.ts";
import { readTextBlocks } from "../../../src/page/text-blocks.ts";
import type { ReadBlock } from "../../../src/page/text-blocks.ts";
import { readPage } from "../page/read-page.ts";

const read = (...texts: string[]): ReadBlock[] => readTextBlocks(readPage(texts.map((text) => `<p>${text}</p>`).join("")));

/** One finding for a whole block, as the checker would give it. */
const findingOf = ({ id, text }: ReadBlock, label: Label = "supported"): Finding => ({
  id: `finding-of-${text}`, label, confidence: 1, evidence: [], differences: [], sentence: { blockId: id, start: 0, end: text.length, text },
  selector: { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" },
});
const textsOf = (blocks: readonly ReadBlock[]) => blocks.map(({ text }) => text);

describe("findings of a page that changes", () => {
  it("asks for what is new only, keeps what stayed, drops what went, in reading order", () => {
    const findings = createPageFindings();
    const first = findings.read(read("One", "Two"));
    expect(textsOf(first)).toEqual(["One", "Two"]);
    findings.add(first, first.map((block) => findingOf(block)), false);

    const second = findings.read(read("Zero", "Two"));
    expect(textsOf(second)).toEqual(["Zero"]);
    findings.add(second, second.map((block) => findingOf(block)), false);
    expect(findings.list().map(({ id }) => id)).toEqual(["finding-of-Zero", "finding-of-Two"]);
  });

  it("does not ask again for a block without sentences", () => {
    const findings = createPageFindings();
    findings.add(findings.read(read("One")), [], false);
    expect(findings.read(read("One"))).toEqual([]);
  });

  it("asks again when the check failed", () => {
    const findings = createPageFindings();
    findings.read(read("One"));
    expect(textsOf(findings.read(read("One")))).toEqual(["One"]);
  });

  it("gives each finding an id of its own, also when checks at different times gave the same", () => {
    const findings = createPageFindings();
    for (const blocks of [read("Same"), read("Same", "Same")]) {
      const unchecked = findings.read(blocks);
      findings.add(unchecked, unchecked.map((block) => findingOf(block)), false);
    }
    expect(findings.list().map(({ id }) => id)).toEqual(["finding-of-Same", "finding-of-Same~2"]);
    expect(findings.find("finding-of-Same~2")?.sentence.blockId).toBe(read("Same", "Same")[1]?.id);
  });

  it("places the marked ones and says which have no place", () => {
    const findings = createPageFindings();
    const [one, two, three] = findings.read(read("One", "Two", "Three"));
    const lost = { ...findingOf(three!), sentence: { ...findingOf(three!).sentence, text: "Gone" }, selector: { type: "TextQuoteSelector", exact: "Gone", prefix: "", suffix: "" } } as const;
    findings.add([one!, two!, three!], [findingOf(one!), findingOf(two!, "off-topic"), lost], false);
    expect(findings.anchor().map(({ id, ranges }) => [id, ranges.map(String)])).toEqual([["finding-of-One", ["One"]], ["finding-of-Three", []]]);
    expect(countLabels(findings.list())).toMatchObject({ supported: 2, "off-topic": 1, contradicted: 0 });
  });
});
