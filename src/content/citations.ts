import type { Finding } from "../core/verdict/finding.ts";
import { sendToBackground } from "../messages/send.ts";
import type { CitedPassage } from "../messages/protocol.ts";

/** Fetches the deciding passage of a finding, each once; undefined when there is none or the background is silent. */
export function createCitations(): (finding: Finding) => Promise<CitedPassage | undefined> {
  const known = new Map<string, CitedPassage>();
  return async ({ evidence }) => {
    const id = evidence[0]?.passage;
    if (id === undefined) return undefined;
    const cited = known.get(id);
    if (cited) return cited;
    const reply = await sendToBackground("citePassages", { passages: [id] });
    const fetched = reply.ok ? reply.value[0] : undefined;
    if (fetched) known.set(id, fetched);
    return fetched;
  };
}
