import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/cli/parse-markdown.ts";

const blocksOf = (text: string) => parseMarkdown(text, undefined).blocks.map(({ role, text: words }) => [role, words]);

describe("parseMarkdown", () => {
  it("reads headings of both kinds, paragraphs, items and quotations", () => {
    expect(blocksOf("Arms\n====\n\nPeru bought\ntanks.\n## Trade ##\n- fish\n  and meal\n2. copper\n\n> “Fine,” he said.\n> Then he left.")).toEqual([
      ["heading", "Arms"], ["paragraph", "Peru bought tanks."], ["heading", "Trade"],
      ["list-item", "fish and meal"], ["list-item", "copper"], ["quotation", "“Fine,” he said. Then he left."],
    ]);
  });

  it("drops marks and keeps words", () => {
    expect(blocksOf("**Peru** and the [Soviet Union](https://a.example/b) _traded_ `fish`[^1] ![map](m.png)for snake_case \\*tanks\\*.")).toEqual([
      ["paragraph", "Peru and the Soviet Union traded fish for snake_case *tanks*."],
    ]);
  });

  it("leaves out front matter, code, comments and definitions", () => {
    expect(blocksOf("---\ntitle: x\n---\nOne.\n\n```js\nconst peru = 1;\n```\n<!-- note -->\n[^1]: A note.\n[a]: https://a.example\nTwo.")).toEqual([
      ["paragraph", "One."], ["paragraph", "Two."],
    ]);
  });

  it("reads the cells of a table", () => {
    expect(blocksOf("| Year | Exports to Russia |\n|---|---|\n| 2018 | 135 million |")).toEqual([
      ["cell", "Year"], ["cell", "Exports to Russia"], ["cell", "135 million"],
    ]);
  });

  it("takes the first heading as the title", () => expect(parseMarkdown("# Peru\n\nText.", "es").context).toEqual({ title: "Peru", language: "es" }));
});
