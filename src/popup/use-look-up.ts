import { useEffect, useState } from "preact/hooks";
import type { LookUpHit } from "../messages/protocol.ts";
import { sendToBackground } from "../messages/send.ts";
import { lookUpLimit } from "./popup-options.ts";

/** Results of a query; those of the query before stay until its own are there. */
export type LookUpState =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | { readonly kind: "found"; readonly query: string; readonly hits: readonly LookUpHit[] };

/** Looks the query up at each change; a late answer to an earlier query is dropped. */
export function useLookUp(query: string): LookUpState {
  const [state, setState] = useState<LookUpState>({ kind: "waiting" });
  useEffect(() => {
    let isStale = false;
    void sendToBackground("lookUp", { query, limit: lookUpLimit }).then((reply) => {
      if (isStale) return;
      setState(reply.ok ? { kind: "found", query, hits: reply.value } : { kind: "failed" });
    });
    return () => {
      isStale = true;
    };
  }, [query]);
  return state;
}
