import { useEffect, useState } from "preact/hooks";
import type { PageState } from "./page-state.ts";

/** Tells what is known of a page whenever it changes; returns its stop. */
export type FollowPage = (onChange: (state: PageState) => void) => () => void;

/** The page that a window of the extension follows, and a way to ask it again. */
export function usePage(follow: FollowPage): { readonly page: PageState; readonly retry: () => void } {
  const [page, setPage] = useState<PageState>({ kind: "connecting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    setPage({ kind: "connecting" });
    return follow(setPage);
  }, [attempt, follow]);
  return { page, retry: () => setAttempt((before) => before + 1) };
}
