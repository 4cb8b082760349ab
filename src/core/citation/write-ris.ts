import type { CslName, Source } from "../pack/source.ts";

/** Reference types of RIS: https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference */
const referenceTypes: Readonly<Record<string, string>> = {
  "article-journal": "JOUR",
  "article-magazine": "MGZN",
  "article-newspaper": "NEWS",
  book: "BOOK",
  chapter: "CHAP",
  "paper-conference": "CPAPER",
  report: "RPRT",
  thesis: "THES",
  webpage: "ELEC",
  "post-weblog": "ELEC",
};

const writeName = ({ family, given, literal }: CslName): string => [family ?? literal, given].filter(Boolean).join(", ");

/** Year, month and day with the slashes that stand for what is not known: "1991/05//". */
const writeDate = ([year, month, day]: readonly number[]): string =>
  [year, ...[month, day].map((part) => (part === undefined ? "" : String(part).padStart(2, "0")))].join("/") + "/";

/** A RIS record, one tag a line; the page cited is a note. */
export function writeRis(source: Source, locator?: string): string {
  const date = source.issued?.["date-parts"][0];
  const [firstPage, lastPage] = source.page?.split(/[-–]/u) ?? [];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", referenceTypes[source.type] ?? "GEN"],
    ["ID", source.id],
    ...(source.author ?? []).map((name) => ["AU", writeName(name)] as const),
    ...(source.editor ?? []).map((name) => ["ED", writeName(name)] as const),
    ["TI", source.title],
    ["T2", source["container-title"]],
    ["T3", source["collection-title"]],
    ["PY", date?.[0]?.toString()],
    ["DA", date && date.length > 1 ? writeDate(date) : undefined],
    ["VL", source.volume],
    ["IS", source.issue ?? source.number],
    ["SP", firstPage],
    ["EP", lastPage],
    ["PB", source.publisher],
    ["CY", source["publisher-place"]],
    ["SN", source.ISSN],
    ["DO", source.DOI],
    ["UR", source.URL],
    ["LA", source.language],
    ["N1", locator],
  ];
  return [...tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), "ER  - "].join("\r\n");
}
