import type { CslName, Source } from "../pack/source.ts";

const writeSurname = (name: CslName): string => name.family ?? name.literal ?? name.given ?? "";

/** Surnames as one says them: "Berrios & Blasier", "Adins et al."; the editors' when there is no author. */
export function listSurnames(source: Source): string {
  const names = (source.author?.length ? source.author : (source.editor ?? [])).map(writeSurname).filter(Boolean);
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(" & ");
}

/** Year of publication; undefined when the source has no date. */
export const readYear = (source: Source): number | undefined => source.issued?.["date-parts"][0]?.[0];

/** Short plain reference, without a style: "Berrios & Blasier (1991), Peru and the Soviet Union, Journal …, 23(2), 365–384". */
export function describeSource(source: Source): string {
  const year = readYear(source);
  const names = listSurnames(source);
  const issue = source.issue ? `(${source.issue})` : "";
  const volume = source.volume ? `${source.volume}${issue}` : "";
  // Without a name the title comes first: nobody looks a source up by its year.
  const opening = [names || source.title, year && `(${year})`].filter(Boolean).join(" ");
  const parts = [opening, names && source.title, source["container-title"] ?? source.publisher, volume, source.page?.replace("-", "–")];
  return parts.filter(Boolean).join(", ");
}

/** Where the source can be opened: its DOI before its address; undefined when it is not on the web. */
export const findLink = (source: Source): string | undefined => (source.DOI ? `https://doi.org/${source.DOI}` : source.URL);
