import type { CitationStyle } from "../core/citation/citation-style.ts";
import { writeCitation } from "../core/citation/write-citation.ts";
import type { Citable } from "../core/citation/write-citation.ts";
import type { Language } from "../core/text/text-block.ts";
import { copyText } from "./copy-text.ts";
import { requestCitation } from "./request-citation.ts";

/** Copies the reference in a style and, for a passage, the citation with its page. False when it could not be copied. */
export const copyCitation = (cited: Citable, style: CitationStyle, language: Language): Promise<boolean> =>
  copyText(writeCitation(cited, style, (chosen, source, locator) => requestCitation({ style: chosen, language, source, ...(locator ? { locator } : {}) })));
