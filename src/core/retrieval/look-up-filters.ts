import type { Pack } from "../pack/pack.ts";
import type { SourceKind } from "../pack/source.ts";
import type { Language } from "../text/text-block.ts";
import type { LookUpDocument } from "./look-up-documents.ts";

/** What look-up results are narrowed to; what is left out does not narrow. */
export interface LookUpFilters {
  /** Id of a topic of the pack. */
  readonly topic?: string;
  /** First year of the decade in which what a passage tells took place: 1960. */
  readonly decade?: number;
  readonly kind?: SourceKind;
}

/** What can be chosen: only what some passage or source has. */
export interface LookUpChoices {
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** First years, in order. */
  readonly decades: readonly number[];
  readonly kinds: readonly SourceKind[];
}

const decadeOf = (date: string): number => Math.floor(Number(date.slice(0, 4)) / 10) * 10;

/** Whether a document passes; a source without passages has no topic and no events. */
export function passesFilters({ source, passage }: LookUpDocument, { topic, decade, kind }: LookUpFilters): boolean {
  return (topic === undefined || passage?.topic === topic)
    && (decade === undefined || (passage?.dates.some((date) => decadeOf(date) === decade) ?? false))
    && (kind === undefined || source.custom.kind === kind);
}

/** Lists what a pack's passages and sources can be narrowed to. */
export function describeChoices(pack: Pack, language: Language): LookUpChoices {
  const topics = new Set(pack.passages.map(({ topic }) => topic));
  const decades = new Set(pack.passages.flatMap(({ dates }) => dates.map(decadeOf)));
  const kinds = new Set(pack.sources.map(({ custom }) => custom.kind));
  return {
    topics: pack.topics.filter(({ id }) => topics.has(id)).map(({ id, name }) => ({ id, name: name[language] })),
    decades: [...decades].sort((one, other) => one - other),
    kinds: [...kinds].sort(),
  };
}
