import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/core/verdict/finding.ts";
import { anchorFinding } from "../../../src/page/anchor.ts";
import { readTextBlocks } from "../../../src/page/text-blocks.ts";
import { readPage } from "./read-page.ts";

const sentence = "Peru and the Soviet Union established relations in 1969.";

const findingOf = (blockId: string, text: string, start: number, context: { prefix?: string; suffix?: string } = {}): Finding => ({
  id: "f", label: "supported", confidence: 0.9, evidence: [], differences: [],
  sentence: { blockId, start, end: start + text.length, text },
  selector: { type: "TextQuoteSelector", exact: text, prefix: context.prefix ?? "", suffix: context.suffix ?? "" },
});

/** Where the finding of a page is, once the page reads otherwise. */
function anchorIn(html: string, finding: Finding): string[] {
  return anchorFinding(finding, readTextBlocks(readPage(html))).map((range) => range.toString().replace(/\s+/g, " "));
}

describe("anchorFinding", () => {
  it("finds a sentence where it was read, through inline elements", () => {
    const document = readPage(`<p>Before. Peru and the <b>Soviet\n Union</b> established <a href="/r">relations</a> in 1969. After.</p>`);
    const [block] = readTextBlocks(document);
    const ranges = anchorFinding(findingOf(block!.id, sentence, 8), [block!]);
    expect(ranges.map((range) => range.toString().replace(/\s+/g, " "))).toEqual([sentence]);
  });

  it("leaves a marker inside the sentence unmarked", () => {
    const document = readPage(`<p>Peru and the Soviet Union<sup><a href="#c1">[1]</a></sup> established relations in 1969.</p>`);
    const [block] = readTextBlocks(document);
    const ranges = anchorFinding(findingOf(block!.id, sentence, 0), [block!]);
    expect(ranges.map(String)).toEqual(["Peru and the Soviet Union", " established relations in 1969."]);
  });

  it.each([
    ["the sentence moved to another block", `<p>New.</p><div>Now here: ${sentence}</div>`, [sentence]],
    ["a number changed, and so the claim", "<p>Peru and the Soviet Union established relations in 1968.</p>", []],
    ["a word changed", "<p>x</p><p>Peru and the Soviet Union have established relations in 1969.</p>", ["Peru and the Soviet Union have established relations in 1969."]],
    ["another sentence stands there", "<p>Peru and Chile signed a treaty of peace in 1883, at Ancón.</p>", []],
    ["the page is empty", "<p></p>", []],
  ])("when %s", (_, html, expected) => expect(anchorIn(html, findingOf("gone", sentence, 0))).toEqual(expected));

  it("follows folded quotation marks and dashes", () => {
    const text = "“Lima-based” diplomats left the embassy.";
    expect(anchorIn('<p>"Lima–based" diplomats left the embassy.</p>', findingOf("gone", text, 0))).toEqual(['"Lima–based" diplomats left the embassy.']);
  });

  it("tells equal sentences apart by what stands around them", () => {
    const html = "<p>In Lima: It failed badly. Then peace.</p><p>In Moscow: It failed badly. Then war.</p>";
    const [, second] = readTextBlocks(readPage(html));
    const [range] = anchorFinding(findingOf("gone", "It failed badly.", 0, { prefix: "In Moscow: ", suffix: " Then war." }), readTextBlocks(readPage(html)));
    expect(range?.startContainer.textContent).toBe(second?.text);
  });
});
