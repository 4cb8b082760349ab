import type { PageReport } from "../messages/protocol.ts";

/** What the popup knows of the page in front. */
export type PageState =
  | { readonly kind: "connecting" }
  | { readonly kind: "report"; readonly tabId: number; readonly report: PageReport }
  | { readonly kind: "unreadable"; readonly why: "browser" | "pdf" }
  | { readonly kind: "failed" };
