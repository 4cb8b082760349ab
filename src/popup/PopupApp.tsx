import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { sendToPage } from "../messages/send.ts";
import { SearchField } from "../ui/SearchField.tsx";
import { useTranslate } from "../ui/translate.ts";
import { LookUpResults } from "./LookUpResults.tsx";
import { followPage } from "../surface/follow-page.ts";
import { PageFindings } from "../surface/PageFindings.tsx";
import { PageStatus } from "../surface/PageStatus.tsx";
import { SidePanelButton } from "../surface/SidePanelButton.tsx";
import { useCitationStyle } from "../surface/use-citation-style.ts";
import { usePage } from "../surface/use-page.ts";

/** The toolbar popup: what was found on this page, or the citations that one looks up. */
export function PopupApp() {
  const translate = useTranslate();
  const [query, setQuery] = useState("");
  const citation = useCitationStyle();
  const isSearching = query.trim() !== "";
  const place = useRef(0);
  const type = (typed: string) => {
    if (!isSearching) place.current = scrollY;
    setQuery(typed);
  };
  // Results are read from the top; after the search the findings are where they were.
  useLayoutEffect(() => scrollTo(0, isSearching ? 0 : place.current), [query]);
  return (
    <>
      <header class="popup-header">
        <h1 class="brand">Cotejo</h1>
        <SearchField query={query} type={type} />
      </header>
      <main class="popup-main">
        {isSearching ? <LookUpResults query={query} citation={citation} /> : null}
        {/* Kept alive while one searches: the open finding is there again afterwards. */}
        <div hidden={isSearching}><PageView citation={citation} /></div>
      </main>
      <footer class="popup-footer"><span>{translate("privacyNote")}</span> <SidePanelButton /></footer>
    </>
  );
}

function PageView({ citation }: { readonly citation: ReturnType<typeof useCitationStyle> }) {
  const { page, retry } = usePage(followPage);
  if (page.kind !== "report") return <PageStatus page={page} retry={retry} />;
  const { tabId, report } = page;
  if (report.state === "failed" || report.state === "checking") return <PageStatus page={{ kind: report.state }} retry={retry} />;
  return <PageFindings report={report} citation={citation} showFinding={(id) => void sendToPage(tabId, "showFinding", { id })} />;
}
