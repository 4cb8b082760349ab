import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { Source } from "../pack/source.ts";
import { describeSource, findLink } from "./describe-source.ts";

/** What is shown of a source beside its passages: a plain reference, and where it can be opened. */
export interface Cited {
  readonly source: Source;
  readonly reference: string;
  readonly link?: string;
}

/** A source with its plain reference and link. */
export function citeSource(source: Source): Cited {
  const link = findLink(source);
  return { source, reference: describeSource(source), ...(link && { link }) };
}

/** Cites passages of a pack by id; ids that the pack does not have are left out. */
export function createCitePassages(pack: Pack): (ids: readonly string[]) => readonly (Cited & { readonly passage: Passage })[] {
  const passages = new Map(pack.passages.map((passage) => [passage.id, passage]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return (ids) =>
    ids.flatMap((id) => {
      const passage = passages.get(id);
      const source = passage && sources.get(passage.source);
      return source ? [{ passage, ...citeSource(source) }] : [];
    });
}
