import { cslStyles, dataFormats } from "../core/citation/citation-style.ts";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { useTranslate } from "./translate.ts";

/** Proper names: the same in every language. */
const styleNames: Readonly<Record<Exclude<CitationStyle, "plain">, string>> = {
  apa: "APA",
  mla: "MLA",
  chicago: "Chicago",
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
  wikipedia: "Wikipedia",
};

/** What can be chosen in a list of citation styles: printed styles first, then data formats. */
export function StyleOptions({ style }: { readonly style: CitationStyle }) {
  const translate = useTranslate();
  const list = (styles: readonly CitationStyle[]) => styles.map((each) => (
    <option key={each} value={each} selected={each === style}>{each === "plain" ? translate("stylePlain") : styleNames[each]}</option>
  ));
  return (
    <>
      <optgroup label={translate("styleGroup")}>{list([...cslStyles, "plain"])}</optgroup>
      <optgroup label={translate("formatGroup")}>{list(dataFormats)}</optgroup>
    </>
  );
}
