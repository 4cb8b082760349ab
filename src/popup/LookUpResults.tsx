import type { LookUpFilters } from "../core/retrieval/look-up-filters.ts";
import type { CitationChoice } from "../ui/CitationControl.tsx";
import { LookUpItem } from "../ui/LookUpItem.tsx";
import { StatusMessage } from "../ui/StatusMessage.tsx";
import { useTranslate } from "../ui/translate.ts";
import { copyCitation } from "../ui/copy-citation.ts";
import { useLookUp } from "./use-look-up.ts";

interface Props {
  readonly query: string;
  readonly filters: LookUpFilters;
  readonly citation: CitationChoice;
}

/** Citations of the index that fit the typed words. */
export function LookUpResults({ query, filters, citation }: Props) {
  const translate = useTranslate();
  const state = useLookUp(query, filters);
  if (state.kind === "failed") return <StatusMessage kind="failed" title={translate("searchFailed")} hint={translate("failedHint")} />;
  if (state.kind === "waiting") return null;
  const { hits } = state;
  return (
    <>
      <p class="look-up-count" role="status">{hits.length > 0 && translate.plural("searchResults", hits.length)}</p>
      {hits.length === 0 ? (
        <StatusMessage kind="empty" title={state.isNarrowed ? translate("searchNothingFiltered") : translate("searchNothing", state.query.trim())} hint={translate("searchNothingHint")} />
      ) : (
        <ul class="look-up-list" aria-label={translate("searchLabel")}>
          {hits.map((hit) => (
            <LookUpItem
              key={hit.passage?.id ?? hit.source.id}
              hit={hit}
              citation={citation}
              copyCitation={() => copyCitation(hit, citation.style, translate.language)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
