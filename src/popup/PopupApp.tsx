import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LookUpFilters } from "../core/retrieval/look-up-filters.ts";
import { SidePanelButton } from "../surface/SidePanelButton.tsx";
import { useCitationStyle } from "../surface/use-citation-style.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useTranslate } from "../ui/translate.ts";
import { LookUpFilterRow } from "./LookUpFilterRow.tsx";
import { LookUpResults } from "./LookUpResults.tsx";
import { PageView } from "./PageView.tsx";
import { TextView } from "./TextView.tsx";
import { useGivenText } from "./use-given-text.ts";

const views = [["page", "viewPage"], ["text", "viewText"]] as const;
type View = (typeof views)[number][0];

/** The toolbar popup: what was found on this page or in a text, or the citations that one looks up. */
export function PopupApp() {
  const translate = useTranslate();
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<LookUpFilters>({});
  const [view, setView] = useState<View>("page");
  const given = useGivenText();
  const citation = useCitationStyle();
  const isSearching = query.trim() !== "" || Object.keys(filters).length > 0;
  const place = useRef(0);
  const type = (typed: string) => {
    if (!isSearching) place.current = scrollY;
    // An emptied field ends the search, whatever it was narrowed to.
    if (typed === "") setFilters({});
    setQuery(typed);
  };
  useEffect(() => {
    if (given !== undefined) setView("text");
  }, [given]);
  // Results are read from the top; after the search the findings are where they were.
  useLayoutEffect(() => scrollTo(0, isSearching ? 0 : place.current), [query, filters]);
  return (
    <>
      <header class="popup-header">
        <h1 class="brand">Cotejo</h1>
        <SearchField query={query} type={type} />
        {!isSearching && (
          <div class="views segments" role="group" aria-label={translate("viewsLabel")}>
            {views.map(([name, message]) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>{translate(message)}</button>
            ))}
          </div>
        )}
        {isSearching && <LookUpFilterRow filters={filters} choose={setFilters} />}
      </header>
      <main class="popup-main">
        {isSearching ? <LookUpResults query={query} filters={filters} citation={citation} /> : null}
        {/* Kept alive while one searches or looks at the other view: what is open is there again afterwards. */}
        <div hidden={isSearching || view !== "page"}><PageView citation={citation} /></div>
        <div hidden={isSearching || view !== "text"}><TextView citation={citation} given={given ?? ""} /></div>
      </main>
      <footer class="popup-footer"><span>{translate("privacyNote")}</span> <SidePanelButton /></footer>
    </>
  );
}
