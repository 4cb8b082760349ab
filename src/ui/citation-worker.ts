import { createCitationFormats } from "../core/citation/citation-formats.ts";
import { createFormatCitation } from "../core/citation/format-citation.ts";
import type { CitationReply, CitationRequest } from "./citation-request.ts";

/*
 * Runs apart from the page: reading a CSL style keeps a processor busy for up to a second. Styles and locales lie beside
 * the extension's scripts and are read when first needed.
 */
const openFormat = createCitationFormats(async (name) => {
  const response = await fetch(new URL(`/citation/${name}`, location.origin));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}, async () => createFormatCitation);

async function answer(number: number, { style, language, source, locator }: CitationRequest): Promise<CitationReply> {
  try {
    return { number, ok: true, citation: (await openFormat(style, language))(source, locator) };
  } catch (error) {
    return { number, ok: false, message: String(error) };
  }
}

addEventListener("message", (event: MessageEvent<{ readonly number: number; readonly request: CitationRequest }>) => {
  void answer(event.data.number, event.data.request).then((reply) => postMessage(reply));
});
