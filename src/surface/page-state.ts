import type { PageReport } from "../messages/protocol.ts";

/** What a window of the extension knows of the page in front. */
export type PageState =
  | { readonly kind: "connecting" }
  | { readonly kind: "report"; readonly tabId: number; readonly report: PageReport }
  | { readonly kind: "unreadable"; readonly why: "browser" | "pdf" | "unasked" }
  | { readonly kind: "failed" };
