import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPageContext, readTextBlocks } from "../../../src/page/text-blocks.ts";
import { readPage } from "./read-page.ts";

const blocksOf = (html: string) => readTextBlocks(readPage(html));
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);
const readFixture = (name: string) => readFileSync(join(import.meta.dirname, "../../pages", name), "utf8");

describe("blocks", () => {
  it.each([
    ["collapses white space as it is shown", "<p>One\n\t two&nbsp;  three </p>", ["One two three"]],
    ["joins inline elements without inventing spaces", "<p>Sov<b>iet</b> <i>tan</i>ks, <a href='/x'>T-55</a>.</p>", ["Soviet tanks, T-55."]],
    ["keeps words apart at a line break, and paragraphs at two", "<p>one<br>two<br><br>three</p>", ["one two", "three"]],
    ["leaves out soft hyphens and marks without width", "<p>Ve&shy;las&#x200b;co&#xfeff;</p>", ["Velasco"]],
    ["reads nested blocks once, in order", "<ul><li>outer <ul><li>inner</li></ul> after</li></ul>", ["outer", "inner", "after"]],
    ["reads loose text between blocks", "<div>loose <p>one</p> end</div>", ["loose", "one", "end"]],
    ["reads no block without a letter", "<p>12 / 1969</p><p>—</p><p>May</p>", ["May"]],
    ["reads a table cell by cell", "<table><caption>Trade</caption><tr><th>Year</th><td>In 1969</td></tr></table>", ["Trade", "Year", "In 1969"]],
  ])("%s", (_, html, expected) => expect(textsOf(html)).toEqual(expected));

  it.each([
    ["hidden elements", "<p hidden>no</p><p style='display: none'>no</p><p class='sr-only'>no</p><p>yes</p>"],
    ["code, forms and editable text", "<script>no</script><style>no</style><noscript>no</noscript><template><p>no</p></template><textarea>no</textarea><form><p>no</p></form><div contenteditable><p>no</p></div><p>yes</p>"],
    ["what stands beside an article", "<nav><p>no</p></nav><aside>no</aside><footer>no</footer><div class='related-links'><p>no</p></div><div id='comments'><p>no</p></div><div class='ad-slot'>no</div><p>yes</p>"],
    ["closed details and dialogs", "<details><p>no</p></details><dialog><p>no</p></dialog><dialog open><p>yes</p></dialog>"],
    ["blocks in languages that the matcher does not read", "<p lang='qu'>manan</p><p lang='en'>yes</p>"],
    ["footnote markers", "<p>yes<sup><a href='#fn3'>[3]</a></sup><a href='#n'><sup>2</sup></a></p>"],
  ])("leaves out %s", (_, html) => expect(textsOf(html)).toEqual(["yes"]));

  it("reads an article whatever it is called", () => {
    expect(textsOf("<form><div class='share-page'><article><h1>Title</h1><p>Text</p></article></div></form>")).toEqual(["Title", "Text"]);
  });

  it("ends at lists of sources and begins again at a heading of the same rank", () => {
    expect(textsOf("<h2>Text</h2><p>a</p><h2>References</h2><h3>Books</h3><p>no</p><h2>Annex</h2><p>b</p><h2>Примечания</h2><p>no</p>"))
      .toEqual(["Text", "a", "Annex", "b"]);
  });

  it("tells role, language and heading of each block", () => {
    const html = "<html lang='en'><h1>Title</h1><blockquote lang='es-PE'><p>Cita</p></blockquote><figure><figcaption>Tank</figcaption></figure><li><p>Item</p></li></html>";
    expect(blocksOf(html).map(({ role, language, heading }) => [role, language, heading])).toEqual([
      ["heading", "en", undefined], ["quotation", "es", "Title"], ["caption", "en", "Title"], ["list-item", "en", "Title"],
    ]);
  });

  it("gives each block an id that a second reading gives again, also where texts repeat and others change", () => {
    const idsOf = (html: string) => new Map(blocksOf(html).map(({ id, text }, index) => [`${text} ${index}`, id]));
    const before = idsOf("<p>same</p><p>same</p><p>old</p>");
    const after = idsOf("<p>same</p><p>same</p><p>new</p>");
    expect(new Set(before.values()).size).toBe(3);
    expect([after.get("same 0"), after.get("same 1")]).toEqual([before.get("same 0"), before.get("same 1")]);
    expect(after.get("new 2")).not.toBe(before.get("old 2"));
  });

  it("reads open shadow trees where they are shown", () => {
    const document = readPage("<body><x-card><p>slotted</p></x-card></body>");
    const shadow = document.querySelector("x-card")!.attachShadow({ mode: "open" });
    shadow.innerHTML = "<p>inside</p><slot></slot>";
    expect(readTextBlocks(document).map(({ text }) => text)).toEqual(["inside", "slotted"]);
  });
});

describe("places of the text on the page", () => {
  it.each([
    ["white space and inline elements", "<p> One\n <b>two</b>&nbsp;&nbsp;three <i>fo</i>ur<br>five&shy;six </p>"],
    ["left out markers", "<p>One.<sup class='x'><a href='#1'>[1]</a></sup> Two <span hidden>x</span>three.</p>"],
    ["letters outside the basic plane", "<p>a 𝔘𝔫𝔦 <b>🚀</b> b</p>"],
  ])("are exact through %s", (_, html) => {
    for (const { text, pieces } of blocksOf(html)) {
      const fromPage = [...text];
      for (const { node, nodeStart, start, length } of pieces) {
        expect(node.data.slice(nodeStart, nodeStart + length).replace(/\s/gu, " ")).toBe(text.slice(start, start + length));
      }
      expect(fromPage.join("")).toBe(text);
      const covered = pieces.reduce((sum, { length }) => sum + length, 0);
      expect(text.length - covered).toBe(html.includes("<br>") ? 1 : 0);
    }
  });
});

describe("sites", () => {
  it("reads a page in the manner of Wikipedia without its apparatus", () => {
    const texts = textsOf(readFixture("wikipedia.html")).join("\n");
    expect(texts).toContain("established diplomatic relations on 1 February 1969");
    for (const noise of ["Jump to content", "[edit]", "[1]", "Peru bought Soviet tanks in 1973", "this page was last edited", "Main article"]) {
      expect(texts).not.toContain(noise);
    }
  });

  it("reads title, abstract and preview of a page in the manner of JSTOR, not its references", () => {
    const blocks = blocksOf(readFixture("jstor.html"));
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(["Cold Ties, Warm Water: Peru, Moscow and the Pacific", "Abstract"]));
    expect(blocks.filter(({ role, text }) => role === "heading" && /references/i.test(text))).toEqual([]);
    expect(blocks.find(({ heading }) => heading === "Preview")?.text).toContain("a deficit for Peru. A Soviet survey ship");
  });

  it("reads a newspaper's article without what surrounds it", () => {
    const blocks = blocksOf(readFixture("newspaper.html"));
    expect(blocks[0]).toMatchObject({ role: "heading", text: "Fifty years on, Lima and Moscow still talk past each other" });
    const expected = JSON.parse(readFixture("newspaper.expected.json")) as { marked: { text: string }[] };
    const texts = blocks.map(({ text }) => text).join("\n");
    for (const { text } of expected.marked) expect(texts).toContain(text);
  });
});

describe("readPageContext", () => {
  it.each([
    ["<html lang='es'><title>Diario: portada</title><h1> Perú y\n Rusia </h1></html>", { title: "Perú y Rusia", language: "es" }],
    ["<html lang='fr'><title>Relations Pérou–Russie — Wikipédia</title><p>x</p></html>", { title: "Relations Pérou–Russie" }],
  ])("prefers the heading and drops the site's name: %s", (html, expected) => expect(readPageContext(readPage(html))).toEqual(expected));
});
