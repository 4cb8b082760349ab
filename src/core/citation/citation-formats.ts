import type { Language } from "../text/text-block.ts";
import type { CslStyle } from "./citation-style.ts";
import { cslLocales } from "./csl-locales.ts";
import type { createFormatCitation, FormatCitation } from "./format-citation.ts";

type CreateFormat = typeof createFormatCitation;

/** Opens a style in a language. */
export type OpenFormat = (style: CslStyle, language: Language) => Promise<FormatCitation>;

/**
 * Opens styles and locales when they are first needed, and keeps them: reading a CSL style takes up to a second.
 * `readFile` gives the text of a file of the package's folder `citation`, `loadEngine` what formats; a failure is not kept.
 */
export function createCitationFormats(readFile: (name: string) => Promise<string>, loadEngine: () => Promise<CreateFormat>): OpenFormat {
  const formats = new Map<string, Promise<FormatCitation>>();
  const open: OpenFormat = async (style, language) => {
    const names = [`${style}.csl`, "locales-en-US.xml", `locales-${cslLocales[language]}.xml`];
    const [text = "", en = "", own = ""] = await Promise.all(names.map(readFile));
    const create = await loadEngine();
    return create({ style: text, locales: { en, [language]: own } }, language);
  };
  return async (style, language) => {
    const key = `${style} ${language}`;
    const opening = formats.get(key) ?? open(style, language);
    formats.set(key, opening);
    try {
      return await opening;
    } catch (error) {
      formats.delete(key);
      throw error;
    }
  };
}
