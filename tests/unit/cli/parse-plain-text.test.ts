import { describe, expect, it } from "vitest";
import { parsePlainText } from "../../../src/cli/parse-plain-text.ts";

const blocksOf = (text: string) => parsePlainText(text, undefined).blocks.map(({ role, text: words }) => [role, words]);

describe("parsePlainText", () => {
  it("joins wrapped lines, and keeps the hyphen of a word at the end of a line", () => {
    expect(blocksOf("Peru bought Soviet-\nbuilt tanks\nin 1973.\n\nThen more.")).toEqual([
      ["paragraph", "Peru bought Soviet-built tanks in 1973."],
      ["paragraph", "Then more."],
    ]);
  });

  it("takes a short line on its own as a heading, the first one as the title", () => {
    const { context, blocks } = parsePlainText("Peru and the USSR\n\nThey traded.\n", "en");
    expect(context).toEqual({ title: "Peru and the USSR", language: "en" });
    expect(blocks[1]).toEqual({ id: "b2", role: "paragraph", text: "They traded.", heading: "Peru and the USSR" });
  });

  it("takes a line that stands alone in its file as text", () => {
    expect(blocksOf("Peru bought Soviet tanks in 1973")).toEqual([["paragraph", "Peru bought Soviet tanks in 1973"]]);
  });

  it("separates items", () => {
    expect(blocksOf("Dates:\n• 1969 – embassies\n• 1985 – record exports,\nmostly of goods\n– a summit")).toEqual([
      ["paragraph", "Dates:"], ["list-item", "1969 – embassies"], ["list-item", "1985 – record exports, mostly of goods"], ["list-item", "a summit"],
    ]);
  });

  it("finds nothing in nothing", () => expect(blocksOf(" \n\n--\n")).toEqual([]));
});
