import type { CslName, Source } from "../pack/source.ts";
import { parseLocator } from "./parse-locator.ts";

/** Citation Style 1, which the English Wikipedia has and the Spanish and Russian ones take too: https://en.wikipedia.org/wiki/Help:Citation_Style_1 */
const templates: Readonly<Record<string, string>> = {
  "article-journal": "journal",
  "article-magazine": "magazine",
  "article-newspaper": "news",
  book: "book",
  chapter: "book",
  "paper-conference": "conference",
  report: "report",
  thesis: "thesis",
};

/** What a template calls the work that the title is part of. */
const containers: Readonly<Record<string, string>> = { journal: "journal", magazine: "magazine", news: "newspaper", conference: "book-title", web: "website" };

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

type Parameter = readonly [name: string, value: string | undefined];

const listNames = (names: readonly CslName[] | undefined, prefix: string): Parameter[] =>
  (names ?? []).flatMap(({ family, given, literal }, index): Parameter[] => {
    const number = index + 1;
    return family ? [[`${prefix}last${number}`, family], [`${prefix}first${number}`, given]] : [[prefix ? `editor${number}` : `author${number}`, literal ?? given]];
  });

/** A date in words as the template wants it: a month alone may not be a number there. */
function writeDate([year, month, day]: readonly number[]): Parameter {
  const name = month === undefined ? undefined : months[month - 1];
  return name ? ["date", [day, name, year].filter(Boolean).join(" ")] : ["year", year?.toString()];
}

/** The pages that say it; those of the whole article where no page is known. */
function writePlace(source: Source, locator: string | undefined): Parameter[] {
  const place = locator === undefined ? undefined : parseLocator(locator);
  const pages = place === undefined ? source.page : "label" in place && place.label === "page" ? place.locator : undefined;
  if (pages === undefined) return [["at", locator]];
  return [[/[-–,]/u.test(pages) ? "pages" : "page", pages.replace("-", "–")]];
}

/** A pipe or a brace would end the parameter. */
const escapeWiki = (text: string): string => text.replace(/\{\{|\}\}/gu, " ").replace(/\|/gu, "{{!}}");

/** A citation template for a wiki, by the type of the source. */
export function writeWikipedia(source: Source, locator?: string): string {
  const known = templates[source.type];
  // Without an address {{cite web}} shows an error in red.
  const template = known ?? (source.URL ? "web" : "report");
  const container = source["container-title"];
  const isChapter = source.type === "chapter";
  const parameters: readonly Parameter[] = [
    ...listNames(source.author, ""),
    ...(isChapter ? ([["chapter", source.title], ["title", container]] as const) : ([["title", source.title], [containers[template] ?? "work", container]] as const)),
    ...listNames(source.editor, "editor-"),
    ...(source.issued?.["date-parts"][0] ? [writeDate(source.issued["date-parts"][0])] : []),
    ["series", source["collection-title"]],
    ["volume", source.volume],
    ["issue", source.issue],
    ["number", source.issue ? undefined : source.number],
    ...writePlace(source, locator),
    // Journals are known without their publisher.
    ["publisher", template === "journal" ? undefined : source.publisher],
    ["location", template === "journal" ? undefined : source["publisher-place"]],
    ["issn", source.ISSN],
    ["doi", source.DOI],
    ["url", source.DOI && source.URL?.includes("doi.org/") ? undefined : source.URL],
    ["language", source.language],
  ];
  const written = parameters.flatMap(([name, value]) => (value ? [` |${name}=${escapeWiki(value)}`] : []));
  return `{{cite ${template}${written.join("")}}}`;
}
