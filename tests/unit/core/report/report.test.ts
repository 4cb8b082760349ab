import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../../src/core/report/report.ts";
import { reportFormats, writeReportFile } from "../../../../src/core/report/report-file.ts";
import type { ReportFormat } from "../../../../src/core/report/report-file.ts";
import type { ReportWords } from "../../../../src/core/report/report-words.ts";
import { cited, createFinding, dateDifference, noCounts } from "../../ui/fixtures.ts";

const words: ReportWords = {
  label: ({ label }) => `label ${label}`,
  stance: (stance) => `it ${stance}`,
  difference: ({ kind }) => `the ${kind}`,
  heading: "Report", coverage: "3 sentences", checkedOn: "Checked on", pageSays: "Page", sourceSays: "Source", summary: "Summary",
  orphanNote: "not placed", noPassages: "no passage", note: "Note.", talkHeading: "Sources", talkOpening: "Please look.", talkNothing: "Nothing.",
};
const quoted = { ...cited, passage: { ...cited.passage, quote: 'They "signed", on 3 May 1902.' } };
const page = {
  title: "A <b> & {{c}}",
  url: "https://example.org/article#part",
  counts: { ...noCounts, contradicted: 1, supported: 1, unsupported: 1 },
  findings: [
    createFinding("a-1", "contradicted", "They signed on 4 May 1902.", [dateDifference]),
    createFinding("b-1", "supported", "=SUM(1), they signed."),
    createFinding("c-1", "unsupported", "They {{dined}} </nowiki><script>alert(1)</script>."),
  ],
  orphans: ["c-1"],
};
const report = createReport(page, [quoted], "2026-03-04T05:06:07.000Z", "en");
const write = (format: ReportFormat) => writeReportFile(format, report, words).text;

/** Reads what RFC 4180 says, and nothing more lenient. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quotedField, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quotedField?.replaceAll('""', '"') ?? bare ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe("files", () => {
  it.each([
    ["html", "cotejo-a-b-c-2026-03-04.html"], ["json", "cotejo-a-b-c-2026-03-04.json"], ["csv", "cotejo-a-b-c-2026-03-04.csv"],
    ["annotations", "cotejo-a-b-c-2026-03-04.annotations.jsonld"], ["talk-page", "cotejo-a-b-c-2026-03-04.talk-page.txt"],
  ] as const)("%s are named after page and day", (format, name) => expect(writeReportFile(format, report, words).name).toBe(name));
  it("have a name where the title has no letters", () => expect(writeReportFile("csv", { ...report, title: "…/…" }, words).name).toBe("cotejo-page-2026-03-04.csv"));
  it("are there for every format", () => expect(reportFormats.filter((format) => write(format).length < 100)).toEqual([]));
});

describe("JSON", () => {
  it("has page, findings and passages with their sources, and nothing of ours in the source", () => {
    const { version, page: about, findings } = JSON.parse(write("json"));
    expect([version, about.url, findings.length]).toEqual([1, page.url, 3]);
    expect(findings[0]).toMatchObject({ label: "contradicted", sentence: "They signed on 4 May 1902.", isPlaced: true, differences: [dateDifference], evidence: [{ stance: "refutes", locator: "p. 12", quote: quoted.passage.quote, source: { id: "lee-1999" } }] });
    expect(findings[0].evidence[0].source).not.toHaveProperty("custom");
    expect(findings[2]).toMatchObject({ isPlaced: false, evidence: [] });
  });
});

describe("CSV", () => {
  const text = write("csv");
  const [header, ...rows] = parseCsv(text.slice(1));
  const column = (name: string) => header?.indexOf(name) ?? -1;
  it("starts with the mark by which spreadsheets know Unicode", () => expect(text.codePointAt(0)).toBe(0xfeff));
  it("has a row for each finding, all as wide as the header", () => expect(rows.map(({ length }) => length)).toEqual([header?.length, header?.length, header?.length]));
  it("keeps quotation marks and commas", () => expect(rows[0]?.[column("passage")]).toBe(quoted.passage.quote));
  it("lets no spreadsheet run a sentence", () => expect(rows[1]?.[column("sentence")]).toBe("'=SUM(1), they signed."));
  it("says both sides", () => expect([rows[0]?.[column("page_says")], rows[0]?.[column("source_says")]]).toEqual(["4 May 1902", "3 May 1902"]));
});

describe("annotations", () => {
  const { "@context": context, type, items } = JSON.parse(write("annotations"));
  it("are a page of the W3C's", () => expect([context, type]).toEqual(["http://www.w3.org/ns/anno.jsonld", "AnnotationPage"]));
  it("have an address each, and their target by its words", () => {
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(3);
    expect(items[0]).toMatchObject({ id: "https://example.org/article#cotejo-a-1", motivation: "assessing", target: { source: page.url, selector: { type: "TextQuoteSelector", exact: "They signed on 4 May 1902." } } });
  });
  it("say label, both sides and passage", () => expect(items[0].body[1].value).toBe(`label contradicted\nthe date: Page: 4 May 1902. Source: 3 May 1902.\nit refutes: ${quoted.passage.quote} (Lee (1999), Two Ports, p. 12)`));
});

describe("talk page", () => {
  it("asks to look at problems only, with templates, and lets no markup through", () => {
    const text = write("talk-page");
    expect(text).toContain("== Sources ==\nPlease look.\n\n* '''label contradicted''': “<nowiki>They signed on 4 May 1902.</nowiki>”");
    expect(text).toContain("{{cite journal |last1=Lee |first1=Ann");
    expect(text).toContain("|page=12");
    expect(text).not.toContain("SUM");
    expect(text).toContain("<nowiki>They {{dined}} &lt;/nowiki>&lt;script>");
    expect(text.trimEnd().endsWith("~~~~")).toBe(true);
  });
  it("says so when there is nothing to look at", () => expect(writeReportFile("talk-page", { ...report, entries: report.entries.slice(1, 2) }, words).text).toContain("Nothing."));
});

describe("HTML", () => {
  const text = write("html");
  it("is a whole document that loads and runs nothing", () => {
    const errors: string[] = [];
    parse(text, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/<script|<img|<link|url\(/u);
  });
  it("says sentence, both sides, passage and source", () => {
    for (const part of ["They signed on 4 May 1902.", "<mark>3 May 1902</mark>", "<q>They &#34;signed&#34;, on 3 May 1902.</q>", 'href="https://doi.org/10.1/ports"', "p. 12", "not placed", "March 4, 2026"]) expect(text).toContain(part);
  });
  it("makes no link of an address that is none of the web", () => expect(writeReportFile("html", { ...report, url: "javascript:alert(1)" }, words).text).not.toContain('href="javascript'));
});
