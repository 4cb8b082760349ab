import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import { isDataFormat } from "./citation-style.ts";
import type { CitationStyle, CslStyle } from "./citation-style.ts";
import type { FormattedCitation } from "./format-citation.ts";
import { writeDataCitation } from "./write-data-citation.ts";

/** What a citation is copied as: plain, and with italics where the target takes them. */
export interface CopyableCitation {
  readonly text: string;
  readonly html: string;
}

/** A source, or a passage of it, with its plain reference. */
export interface Citable {
  readonly source: Source;
  readonly passage?: Passage;
  readonly reference: string;
}

const escapeHtml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

/** Formats a source, and the citation of a place in it, in a style; wherever the engine for that runs. */
type FormatStyled = (style: CslStyle, source: Source, locator?: string) => Promise<FormattedCitation>;

/** The place in the source is part of the citation, not of the reference: of a passage both are copied. */
export async function writeCitation({ source, passage, reference }: Citable, style: CitationStyle, format: FormatStyled): Promise<CopyableCitation> {
  if (style === "plain") {
    const text = passage ? `${reference}, ${passage.locator}` : reference;
    return { text, html: escapeHtml(text) };
  }
  if (isDataFormat(style)) {
    const text = writeDataCitation(style, source, passage?.locator);
    return { text, html: `<pre>${escapeHtml(text)}</pre>` };
  }
  const { text, html, inText } = await format(style, source, passage?.locator);
  return passage ? { text: `${text}\n${inText}`, html: `<p>${html}</p><p>${escapeHtml(inText)}</p>` } : { text, html };
}
