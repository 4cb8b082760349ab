import type { TextDetails } from "../claims/text-details.ts";
import type { TextSpan } from "../text/sentence.ts";

/** How the details that both texts name are tied to what stands beside them. */
export interface NeighbourComparison {
  /** Words or details that stand beside the same detail in both texts. */
  readonly same: number;
  /** Those that stand beside one detail in the claim and beside another in the source: a sign of exchanged parts. */
  readonly exchanged: number;
}

interface Detail extends TextSpan {
  readonly id: string;
}

/** Letters between a detail and what stands beside it, at most: room for an article or a preposition. */
const reach = 6;

const listDetails = ({ actors, periods, quantities }: TextDetails): Detail[] => [
  ...actors.map(({ actor, start, end }) => ({ id: actor.id, start, end })),
  ...periods.map(({ from, to, start, end }) => ({ id: `${from}-${to}`, start, end })),
  ...quantities.map(({ value, unit, start, end }) => ({ id: `${value} ${unit ?? ""}`, start, end })),
];

const gap = (one: TextSpan, other: TextSpan): number => Math.max(one.start - other.end, other.start - one.end);

/** Stem or detail → ids of the details that it stands nearest to. */
function listNeighbours(text: TextDetails): Map<string, Set<string>> {
  const details = listDetails(text);
  const neighbours = new Map<string, Set<string>>();
  const add = (key: string, place: TextSpan) => {
    const near = details.map((detail) => ({ id: detail.id, distance: gap(detail, place) })).filter(({ id, distance }) => id !== key && distance > 0 && distance <= reach);
    const nearest = Math.min(...near.map(({ distance }) => distance));
    for (const { id, distance } of near) if (distance === nearest) neighbours.set(key, (neighbours.get(key) ?? new Set()).add(id));
  };
  for (const word of text.words) if (!details.some((detail) => gap(detail, word) <= 0)) add(word.stem, word);
  for (const detail of details) add(detail.id, detail);
  return neighbours;
}

/** Compares what stands beside the details that both texts name ("Soviet students" against "Peruvian students"). */
export function compareNeighbours(claim: TextDetails, source: TextDetails): NeighbourComparison {
  const [own, theirs] = [listNeighbours(claim), listNeighbours(source)];
  const known = new Set(listDetails(source).map(({ id }) => id));
  let same = 0;
  let exchanged = 0;
  for (const [key, beside] of own) {
    const others = theirs.get(key);
    if (!others) continue;
    for (const id of beside) {
      if (others.has(id)) same++;
      else if (known.has(id)) exchanged++;
    }
  }
  return { same, exchanged };
}
