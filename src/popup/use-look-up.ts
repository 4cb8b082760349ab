import { useEffect, useState } from "preact/hooks";
import type { LookUpFilters } from "../core/retrieval/look-up-filters.ts";
import type { LookUpHit } from "../messages/protocol.ts";
import { sendToBackground } from "../messages/send.ts";
import { lookUpLimit } from "./popup-options.ts";

/** Results of a query; those of the query before stay until its own are there. */
export type LookUpState =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | { readonly kind: "found"; readonly query: string; readonly isNarrowed: boolean; readonly hits: readonly LookUpHit[] };

/** Looks the query up at each change of it or of its filters; a late answer to an earlier query is dropped. */
export function useLookUp(query: string, filters: LookUpFilters): LookUpState {
  const [state, setState] = useState<LookUpState>({ kind: "waiting" });
  useEffect(() => {
    let isStale = false;
    void sendToBackground("lookUp", { query, limit: lookUpLimit, filters }).then((reply) => {
      if (isStale) return;
      setState(reply.ok ? { kind: "found", query, isNarrowed: Object.keys(filters).length > 0, hits: reply.value } : { kind: "failed" });
    });
    return () => {
      isStale = true;
    };
  }, [query, filters]);
  return state;
}
