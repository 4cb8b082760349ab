import { useEffect, useState } from "preact/hooks";
import { followPage } from "./follow-page.ts";
import type { PageState } from "./page-state.ts";

/** The page in front, and a way to ask it again. */
export function usePage(): { readonly page: PageState; readonly retry: () => void } {
  const [page, setPage] = useState<PageState>({ kind: "connecting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setPage({ kind: "connecting" });
    return followPage(setPage);
  }, [attempt]);
  return { page, retry: () => setAttempt((before) => before + 1) };
}
