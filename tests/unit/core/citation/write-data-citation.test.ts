import { describe, expect, it } from "vitest";
import { writeDataCitation } from "../../../../src/core/citation/write-data-citation.ts";
import type { Source } from "../../../../src/core/pack/source.ts";

const article: Source = {
  id: "berrios-blasier-1991",
  type: "article-journal",
  title: "Peru & the Soviet Union (1969–1989)",
  author: [{ family: "Berrios", given: "Ruben" }, { literal: "Office of Things" }],
  issued: { "date-parts": [[1991, 5]] },
  "container-title": "Journal of Latin American Studies",
  publisher: "Cambridge University Press",
  volume: "23",
  issue: "2",
  page: "365-384",
  DOI: "10.1017/x_1",
  URL: "https://doi.org/10.1017/x_1",
  language: "en",
  note: "for editors only",
  custom: { rights: "copyright", kind: "scholarly" },
};
const chapter: Source = {
  id: "r-2008",
  type: "chapter",
  title: "Resistencia y cooperación",
  author: [{ family: "Russell", given: "Roberto" }],
  editor: [{ family: "Lagos", given: "Ricardo" }],
  issued: { "date-parts": [[2008]] },
  "container-title": "América Latina",
  page: "209-235",
  publisher: "Edhasa",
  "publisher-place": "Buenos Aires",
  language: "es",
  custom: { rights: "copyright", kind: "scholarly" },
};
const bare: Source = { id: "x", type: "treaty", title: "A | {{B}}", custom: { rights: "public-domain", kind: "primary" } };

describe("BibTeX", () => {
  it("has the fields, TeX's own characters escaped, and the page in the command that cites it", () =>
    expect(writeDataCitation("bibtex", article, "pp. 367-368")).toBe(`@article{berrios-blasier-1991,
  author = {Berrios, Ruben and {Office of Things}},
  title = {{Peru \\& the Soviet Union (1969–1989)}},
  journal = {Journal of Latin American Studies},
  publisher = {Cambridge University Press},
  year = {1991},
  month = {5},
  volume = {23},
  number = {2},
  pages = {365--384},
  doi = {10.1017/x_1},
  url = {https://doi.org/10.1017/x_1},
  language = {english},
}
% \\cite[367--368]{berrios-blasier-1991}`));
  it("names the book of a chapter and its editor", () => {
    const entry = writeDataCitation("bibtex", chapter);
    expect(entry).toMatch(/^@incollection\{r-2008,\n {2}author = \{Russell, Roberto\},\n {2}editor = \{Lagos, Ricardo\}/u);
    expect(entry).toContain("booktitle = {América Latina}");
    expect(entry).not.toContain("%");
  });
});

describe("RIS", () => {
  it("has one tag a line, first and last page, and the page cited as a note", () =>
    expect(writeDataCitation("ris", article, "p. 370").split("\r\n")).toEqual([
      "TY  - JOUR", "ID  - berrios-blasier-1991", "AU  - Berrios, Ruben", "AU  - Office of Things", "TI  - Peru & the Soviet Union (1969–1989)",
      "T2  - Journal of Latin American Studies", "PY  - 1991", "DA  - 1991/05//", "VL  - 23", "IS  - 2", "SP  - 365", "EP  - 384",
      "PB  - Cambridge University Press", "DO  - 10.1017/x_1", "UR  - https://doi.org/10.1017/x_1", "LA  - en", "N1  - p. 370", "ER  - ",
    ]));
});

describe("CSL-JSON", () => {
  it("is a list of one item without what is ours, the page cited as its note", () => {
    const [item] = JSON.parse(writeDataCitation("csl-json", article, "p. 370")) as [Record<string, unknown>];
    expect(item).toMatchObject({ id: "berrios-blasier-1991", type: "article-journal", DOI: "10.1017/x_1", note: "p. 370" });
    expect(item).not.toHaveProperty("custom");
    expect(JSON.parse(writeDataCitation("csl-json", article))[0]).not.toHaveProperty("note");
  });
});

describe("Wikipedia", () => {
  it.each([
    ["a journal with the page cited, and no address that its DOI says", article, "p. 370",
      "{{cite journal |last1=Berrios |first1=Ruben |author2=Office of Things |title=Peru & the Soviet Union (1969–1989) |journal=Journal of Latin American Studies |date=May 1991 |volume=23 |issue=2 |page=370 |doi=10.1017/x_1 |language=en}}"],
    ["a chapter with its book and editor, and its pages where none is cited", chapter, undefined,
      "{{cite book |last1=Russell |first1=Roberto |chapter=Resistencia y cooperación |title=América Latina |editor-last1=Lagos |editor-first1=Ricardo |year=2008 |pages=209–235 |publisher=Edhasa |location=Buenos Aires |language=es}}"],
    ["what has no template of its own, with nothing that would end a parameter", bare, "abstract", "{{cite report |title=A {{!}}  B  |at=abstract}}"],
    ["a page on the web", { ...bare, title: "B", type: "webpage", URL: "https://example.org", "container-title": "Site" }, undefined, "{{cite web |title=B |website=Site |url=https://example.org}}"],
    ["a newspaper of a day", { ...bare, title: "B", type: "article-newspaper", "container-title": "Pravda", issued: { "date-parts": [[1969, 2, 2]] } }, undefined, "{{cite news |title=B |newspaper=Pravda |date=2 February 1969}}"],
    ["a thesis", { ...bare, title: "B", type: "thesis", publisher: "U" }, "para. 5", "{{cite thesis |title=B |at=para. 5 |publisher=U}}"],
  ] as const)("%s", (_, source, locator, expected) => expect(writeDataCitation("wikipedia", source, locator)).toBe(expected));
});
