import type { CslName, Source } from "../pack/source.ts";
import { parseLocator } from "./parse-locator.ts";

/** Entry types that BibTeX and BibLaTeX both know: https://ctan.org/pkg/biblatex, section 2.1. */
const entryTypes: Readonly<Record<string, string>> = {
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  book: "book",
  chapter: "incollection",
  "paper-conference": "inproceedings",
  report: "techreport",
  thesis: "phdthesis",
};

/** Names of languages as babel has them. */
const languageNames: Readonly<Record<string, string>> = { en: "english", es: "spanish", ru: "russian" };

/** Characters that mean something to TeX; letters stay as they are, for every engine of today reads UTF-8. */
const escapes: Readonly<Record<string, string>> = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
const escapeTex = (text: string): string => text.replace(/[\\~^&%$#_{}]/gu, (character) => escapes[character] ?? `\\${character}`);

const writeName = ({ family, given, literal }: CslName): string =>
  family ? [family, given].filter(Boolean).map((part) => escapeTex(part ?? "")).join(", ") : `{${escapeTex(literal ?? given ?? "")}}`;

const writeNames = (names: readonly CslName[] | undefined): string | undefined => names?.length ? names.map(writeName).join(" and ") : undefined;

const containerField = (type: string): string => (type === "article" ? "journal" : type === "misc" ? "howpublished" : "booktitle");
const publisherField = (type: string): string => (type === "techreport" ? "institution" : type === "phdthesis" ? "school" : "publisher");

/** A BibTeX entry; the page cited is no part of it and follows as the command that cites it, which BibTeX skips. */
export function writeBibtex(source: Source, locator?: string): string {
  const type = entryTypes[source.type] ?? "misc";
  const [year, month] = source.issued?.["date-parts"][0] ?? [];
  const plain = (text: string | undefined) => text && escapeTex(text);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["author", writeNames(source.author)],
    ["editor", writeNames(source.editor)],
    // In two braces no style turns capitals of names into small letters.
    ["title", `{${escapeTex(source.title)}}`],
    [containerField(type), plain(source["container-title"])],
    ["series", plain(source["collection-title"])],
    [publisherField(type), plain(source.publisher)],
    ["address", plain(source["publisher-place"])],
    ["year", year?.toString()],
    ["month", month?.toString()],
    ["volume", plain(source.volume)],
    ["number", plain(source.issue ?? source.number ?? source["collection-number"])],
    ["pages", source.page?.replace(/[-–]+/u, "--")],
    ["issn", source.ISSN],
    ["doi", source.DOI],
    ["url", source.URL],
    ["language", source.language && (languageNames[source.language] ?? source.language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  const entry = [`@${type}{${source.id},`, ...lines, "}"].join("\n");
  return locator ? `${entry}\n% \\cite[${escapeTex(writePlace(locator))}]{${source.id}}` : entry;
}

/** Numbers of pages stand alone in a citation command. */
function writePlace(locator: string): string {
  const place = parseLocator(locator);
  return "label" in place && place.label === "page" ? place.locator.replace(/[-–]/u, "--") : locator;
}
