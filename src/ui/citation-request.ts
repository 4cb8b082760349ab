import type { CslStyle } from "../core/citation/citation-style.ts";
import type { FormattedCitation } from "../core/citation/format-citation.ts";
import type { Source } from "../core/pack/source.ts";
import type { Language } from "../core/text/text-block.ts";

/** What is asked of the citation worker. */
export interface CitationRequest {
  readonly style: CslStyle;
  readonly language: Language;
  readonly source: Source;
  readonly locator?: string;
}

/** What it answers to the request of that number. */
export type CitationReply =
  | { readonly number: number; readonly ok: true; readonly citation: FormattedCitation }
  | { readonly number: number; readonly ok: false; readonly message: string };
