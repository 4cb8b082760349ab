import type { ActorMention } from "../claims/text-details.ts";
import type { Actor } from "../pack/lexicon.ts";
import type { LexiconIndex } from "../pack/lexicon-index.ts";
import type { Comparison, DetailPair } from "./comparison.ts";

const families = (actor: Actor, actors: ReadonlyMap<string, Actor>): Set<string> => {
  const ids = new Set<string>();
  for (let at: Actor | undefined = actor; at && !ids.has(at.id); at = at.broader ? actors.get(at.broader) : undefined) ids.add(at.id);
  return ids;
};

/** True when one is the other, or a part or kind of it (Mi-171Sh < Mi-171). */
export function isSameActor(one: Actor, other: Actor, { actors, sides }: LexiconIndex): boolean {
  if (one.id === other.id || families(one, actors).has(other.id) || families(other, actors).has(one.id)) return true;
  // The states of one side under their names of different times: not a difference by itself.
  return one.kind === "state" && other.kind === "state" && one.side === other.side && sides.includes(one.side);
}

/**
 * One of the pack's two sides: a sentence that names only one and a source that names only the other leave out what both texts are
 * about, more often than they differ.
 */
export const isSide = ({ actor }: ActorMention, { sides }: LexiconIndex): boolean => actor.kind === "state" && sides.includes(actor.side);

/** Actors of a claim against actors of a source; an actor conflicts with another of its kind that the claim does not name. */
export function compareActors(claim: readonly ActorMention[], source: readonly ActorMention[], index: LexiconIndex): Comparison<ActorMention> {
  const matched: DetailPair<ActorMention>[] = [];
  const conflicting: DetailPair<ActorMention>[] = [];
  const missing: ActorMention[] = [];
  const free = source.filter((other) => !claim.some((mention) => isSameActor(mention.actor, other.actor, index)));
  for (const mention of claim) {
    const same = source.find((other) => isSameActor(mention.actor, other.actor, index));
    const rival = free.find((other) => other.actor.kind === mention.actor.kind && !(isSide(mention, index) && isSide(other, index)));
    if (same) matched.push({ claim: mention, source: same });
    else if (rival) conflicting.push({ claim: mention, source: rival });
    else missing.push(mention);
  }
  return { matched, conflicting, missing };
}
