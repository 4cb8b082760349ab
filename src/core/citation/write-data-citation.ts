import type { Source } from "../pack/source.ts";
import type { DataFormat } from "./citation-style.ts";
import { writeBibtex } from "./write-bibtex.ts";
import { writeRis } from "./write-ris.ts";
import { writeWikipedia } from "./write-wikipedia.ts";

/** The item as CSL-JSON has it, in a list as reference managers import it; the page cited is its note. */
function writeCslJson({ custom: _custom, note: _note, ...item }: Source, locator?: string): string {
  return JSON.stringify([locator ? { ...item, note: locator } : item], undefined, 2);
}

const writers: Readonly<Record<DataFormat, (source: Source, locator?: string) => string>> = {
  bibtex: writeBibtex,
  ris: writeRis,
  "csl-json": writeCslJson,
  wikipedia: writeWikipedia,
};

/** Writes a source as data, with the place cited in it. */
export const writeDataCitation = (format: DataFormat, source: Source, locator?: string): string => writers[format](source, locator);
