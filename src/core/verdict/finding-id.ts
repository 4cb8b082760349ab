import { foldText } from "../text/fold-text.ts";

/** FNV-1a, 32 bits (Fowler, Noll, Vo): short and stable, no security meant. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Ids of sentences by normalised text and occurrence, so that a re-scan gives the same ids. */
export function createFindingIds(): (sentence: string) => string {
  const occurrences = new Map<string, number>();
  return (sentence) => {
    const hash = hashText(foldText(sentence).replace(/\s+/gu, " "));
    const occurrence = (occurrences.get(hash) ?? 0) + 1;
    occurrences.set(hash, occurrence);
    return `${hash}-${occurrence}`;
  };
}

/** The part of a finding's id that its sentence has wherever it stands: without the numbers of its occurrence. */
export const claimIdOf = (findingId: string): string => findingId.replace(/-\d+(~\d+)?$/u, "");
