import browser from "webextension-polyfill";
import { citeSource, createCitePassages } from "../core/citation/cite-passages.ts";
import type { Pack } from "../core/pack/pack.ts";
import { createLookUp } from "../core/retrieval/look-up.ts";
import { languages } from "../core/text/text-block.ts";
import type { CitedPassage, LookUpHit } from "../messages/protocol.ts";

interface Desk {
  readonly cite: ReturnType<typeof createCitePassages>;
  readonly lookUp: ReturnType<typeof createLookUp>;
}

/** Answers look-ups and fetches passages; its index is built at the first question. */
export function createCitationDesk(loadPack: () => Promise<Pack>) {
  let desk: Desk | undefined;
  const open = async (): Promise<Desk> => {
    const pack = await loadPack();
    return (desk ??= { cite: createCitePassages(pack), lookUp: createLookUp(pack) });
  };
  return {
    async citePassages(ids: readonly string[]): Promise<readonly CitedPassage[]> {
      return (await open()).cite(ids);
    },
    async lookUp(query: string, limit: number): Promise<readonly LookUpHit[]> {
      const reader = languages.find((language) => browser.i18n.getUILanguage().startsWith(language)) ?? "en";
      const matches = (await open()).lookUp({ query, limit, language: reader });
      return matches.map((match) => ({ ...match, ...citeSource(match.source) }));
    },
  };
}
