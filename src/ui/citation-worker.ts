import { createFormatCitation, cslLocales } from "../core/citation/format-citation.ts";
import type { FormatCitation } from "../core/citation/format-citation.ts";
import type { CitationReply, CitationRequest } from "./citation-request.ts";

/*
 * Runs apart from the page: reading a CSL style keeps a processor busy for up to a second. Styles and locales lie beside
 * the extension's scripts and are read when first needed.
 */
const formats = new Map<string, Promise<FormatCitation>>();

const readFile = async (name: string): Promise<string> => {
  const response = await fetch(new URL(`/citation/${name}`, location.origin));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
};

async function openStyle({ style, language }: CitationRequest): Promise<FormatCitation> {
  const localeFile = `locales-${cslLocales[language]}.xml`;
  const [text, en, own] = await Promise.all([readFile(`${style}.csl`), readFile("locales-en-US.xml"), readFile(localeFile)]);
  return createFormatCitation({ style: text, locales: { en, [language]: own } }, language);
}

async function answer(number: number, request: CitationRequest): Promise<CitationReply> {
  const key = `${request.style} ${request.language}`;
  try {
    const opening = formats.get(key) ?? openStyle(request);
    formats.set(key, opening);
    return { number, ok: true, citation: (await opening)(request.source, request.locator) };
  } catch (error) {
    formats.delete(key);
    return { number, ok: false, message: String(error) };
  }
}

addEventListener("message", (event: MessageEvent<{ readonly number: number; readonly request: CitationRequest }>) => {
  void answer(event.data.number, event.data.request).then((reply) => postMessage(reply));
});
