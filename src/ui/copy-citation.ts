import { isDataFormat } from "../core/citation/citation-style.ts";
import type { CitationStyle, CslStyle, DataFormat } from "../core/citation/citation-style.ts";
import { writeDataCitation } from "../core/citation/write-data-citation.ts";
import type { Passage } from "../core/pack/passage.ts";
import type { Source } from "../core/pack/source.ts";
import type { Language } from "../core/text/text-block.ts";
import { requestCitation } from "./request-citation.ts";

interface Citable {
  readonly source: Source;
  readonly passage?: Passage;
  /** Plain reference. */
  readonly reference: string;
}

interface Copyable {
  readonly text: string;
  readonly html: string;
}

const escapeHtml = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");

const writePlain = ({ reference, passage }: Citable): Copyable => {
  const text = passage ? `${reference}, ${passage.locator}` : reference;
  return { text, html: escapeHtml(text) };
};

const writeData = ({ source, passage }: Citable, format: DataFormat): Copyable => {
  const text = writeDataCitation(format, source, passage?.locator);
  return { text, html: `<pre>${escapeHtml(text)}</pre>` };
};

/** The place in the source is part of the citation, not of the reference: of a passage both are copied. */
async function writeStyled({ source, passage }: Citable, style: CslStyle, language: Language): Promise<Copyable> {
  const request = { style, language, source };
  const { text, html, inText } = await requestCitation(passage ? { ...request, locator: passage.locator } : request);
  return passage ? { text: `${text}\n${inText}`, html: `<p>${html}</p><p>${escapeHtml(inText)}</p>` } : { text, html };
}

/**
 * Copies the reference in a style and, for a passage, the citation with its page; with italics where the target takes
 * them. False when it could not be copied.
 */
export async function copyCitation(cited: Citable, style: CitationStyle, language: Language): Promise<boolean> {
  const written = style === "plain" ? Promise.resolve(writePlain(cited)) : isDataFormat(style) ? Promise.resolve(writeData(cited, style)) : writeStyled(cited, style, language);
  const blob = async (type: string, choose: (copyable: Copyable) => string) => new Blob([choose(await written)], { type });
  // The clipboard takes promises: the press that allows it would be forgotten while a style is read.
  const item = new ClipboardItem({ "text/plain": blob("text/plain", ({ text }) => text), "text/html": blob("text/html", ({ html }) => html) });
  return navigator.clipboard.write([item]).then(() => true, () => false);
}
