import citeproc from "citeproc";
import type { XmlNode } from "citeproc";
import type { Source } from "../pack/source.ts";
import type { Language } from "../text/text-block.ts";
import { cslLocales } from "./csl-locales.ts";
import { parseLocator } from "./parse-locator.ts";

export interface CitationStyleData {
  /** Text of a `.csl` file. */
  readonly style: string;
  /** Text of the `locales-*.xml` files by language; English is always asked for. */
  readonly locales: { readonly en: string } & { readonly [L in Language]?: string };
}

/** A reference with its italics, and the short citation for running text. */
export interface FormattedCitation {
  /** Bibliography entry as HTML of `<i>`, `<b>`, `<sup>`, `<span>` only. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
  /** "(Berrios & Blasier, 1991, p. 370)". */
  readonly inText: string;
}

export type FormatCitation = (source: Source, locator?: string) => FormattedCitation;

/**
 * Macros are children of the style's root, says the CSL schema, but citeproc walks the whole style for each mention of
 * one: most of the second that it takes to read APA or Chicago, were it not for this.
 */
const findNodes = citeproc.XmlJSON.prototype.getNodesByName;
citeproc.XmlJSON.prototype.getNodesByName = function (node, name, nameAttribute, found) {
  if (name !== "macro" || !nameAttribute || node !== this.dataObj) return findNodes.call(this, node, name, nameAttribute, found);
  return node.children.filter((child): child is XmlNode => typeof child !== "string" && child.name === name && child.attrs["name"] === nameAttribute);
};

/** Formats citations in one style and language; building it takes a moment, so keep it. */
export function createFormatCitation(data: CitationStyleData, language: Language): FormatCitation {
  const items = new Map<string, object>();
  const languageOf = new Map(Object.entries(cslLocales).map(([ours, theirs]) => [theirs, ours as Language]));
  const system = {
    retrieveLocale: (locale: string) => data.locales[languageOf.get(locale) ?? "en"] ?? data.locales.en,
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new citeproc.Engine(system, data.style, cslLocales[language], true);
  return (source, locator) => {
    // Notes of ours are no part of the reference.
    const { custom: _custom, note: _note, ...item } = source;
    items.set(source.id, item);
    engine.updateItems([source.id]);
    const writeEntry = (format: "html" | "text"): string => {
      engine.setOutputFormat(format);
      return (engine.makeBibliography()[1][0] ?? "").replace(/<\/?div[^>]*>/gu, "").trim();
    };
    const place = locator ? parseLocator(locator) : {};
    const cluster = { citationItems: [{ id: source.id, ...place }], properties: { noteIndex: 0 } };
    return { html: writeEntry("html"), text: writeEntry("text"), inText: engine.previewCitationCluster(cluster, [], [], "text") };
  };
}
