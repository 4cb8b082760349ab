import browser from "webextension-polyfill";
import { createCitationFormats } from "../core/citation/citation-formats.ts";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { citeSource, createCitePassages } from "../core/citation/cite-passages.ts";
import { writeCitation } from "../core/citation/write-citation.ts";
import type { CopyableCitation } from "../core/citation/write-citation.ts";
import { listSources } from "../core/citation/list-sources.ts";
import type { Pack } from "../core/pack/pack.ts";
import { describeChoices } from "../core/retrieval/look-up-filters.ts";
import type { LookUpChoices } from "../core/retrieval/look-up-filters.ts";
import { createLookUp } from "../core/retrieval/look-up.ts";
import type { LookUpRequest } from "../core/retrieval/look-up.ts";
import type { Language } from "../core/text/text-block.ts";
import { readReaderLanguage } from "../messages/reader-language.ts";
import type { CitedPassage, ListedSource, LookUpHit } from "../messages/protocol.ts";

interface Desk {
  readonly pack: Pack;
  readonly cite: ReturnType<typeof createCitePassages>;
  readonly lookUp: ReturnType<typeof createLookUp>;
}

async function readStyleFile(name: string): Promise<string> {
  const response = await fetch(browser.runtime.getURL(`citation/${name}`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** Answers look-ups and fetches passages; its index is built at the first question. */
export function createCitationDesk(loadPack: () => Promise<Pack>) {
  let desk: Desk | undefined;
  const open = async (): Promise<Desk> => {
    const pack = await loadPack();
    return (desk ??= { pack, cite: createCitePassages(pack), lookUp: createLookUp(pack) });
  };
  // The engine lies in the script, but runs only when a citation is copied: it would double the start of the background.
  const openFormat = createCitationFormats(readStyleFile, async () => (await import("../core/citation/format-citation.ts")).createFormatCitation);
  return {
    async citePassages(ids: readonly string[]): Promise<readonly CitedPassage[]> {
      return (await open()).cite(ids);
    },
    async lookUp(request: Omit<LookUpRequest, "language">): Promise<readonly LookUpHit[]> {
      const matches = (await open()).lookUp({ ...request, language: readReaderLanguage() });
      return matches.map((match) => ({ ...match, ...citeSource(match.source) }));
    },
    async listSources(): Promise<readonly ListedSource[]> {
      return listSources(await loadPack());
    },
    async describeIndex(): Promise<LookUpChoices> {
      return describeChoices((await open()).pack, readReaderLanguage());
    },
    /** Undefined when the index does not have the passage. */
    async writeCitation(passage: string, style: CitationStyle, language: Language): Promise<CopyableCitation | undefined> {
      const [cited] = (await open()).cite([passage]);
      return cited && writeCitation(cited, style, async (chosen, source, locator) => (await openFormat(chosen, language))(source, locator));
    },
  };
}
