import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/cli/parse-html.ts";

const textsOf = (html: string) => parseHtml(html, undefined).blocks.map(({ text }) => text);

describe("parseHtml", () => {
  it("parses what browsers parse, also where tags are left open", () => {
    expect(textsOf("<title>T</title><p>One &amp; <b>two<p>Three<table><tr><td>Four<td>Five</table><p>Six<div>Seven</div>Eight"))
      .toEqual(["One & two", "Three", "Four", "Five", "Six", "Seven", "Eight"]);
  });

  it("reads no scripts, styles, hidden or typed text", () => {
    expect(textsOf("<body><script>'<p>a</p>'</script><style>b{}</style><textarea><p>c</p></textarea><p hidden>d</p><template><p>e</p></template><p>Yes.</p>"))
      .toEqual(["Yes."]);
  });

  it("reads title and language of the page, which go before those of the command line", () => {
    expect(parseHtml("<html lang='es-PE'><h1>Perú y Rusia</h1><p>Texto.</p>", "en").context).toEqual({ title: "Perú y Rusia", language: "es" });
    expect(parseHtml("<p>Texto.</p>", "es").context).toMatchObject({ language: "es" });
  });
});
