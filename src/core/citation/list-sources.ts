import type { Pack } from "../pack/pack.ts";
import type { SourceKind } from "../pack/source.ts";
import { describeSource } from "./describe-source.ts";

/** A source in a list of sources. */
interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly kind: SourceKind;
  readonly passages: number;
}

/** The sources of a pack that have passages, with how many, in the order of their references. */
export function listSources({ sources, passages }: Pack): readonly Listed[] {
  const counts = new Map<string, number>();
  for (const { source } of passages) counts.set(source, (counts.get(source) ?? 0) + 1);
  return sources
    .flatMap((source): Listed[] => {
      const count = counts.get(source.id);
      return count ? [{ id: source.id, reference: describeSource(source), kind: source.custom.kind, passages: count }] : [];
    })
    .sort((one, other) => one.reference.localeCompare(other.reference));
}
