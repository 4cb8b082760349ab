import type { Passage, PassageDispute } from "../src/core/pack/passage.ts";
import { findLine } from "./validate-pack.ts";

/** A detail on which sources of the pack disagree, with what each says. */
export interface Dispute {
  readonly detail: string;
  readonly kind: PassageDispute["kind"];
  readonly positions: readonly { readonly says: string; readonly passages: readonly string[] }[];
}

const kinds = new Set(["date", "number", "entity", "polarity"]);

/** Problems of the disputes, each as "file:line: reason". */
export function validateDisputes(disputes: readonly Dispute[], passages: ReadonlySet<string>, file: string, text: string): string[] {
  return disputes.flatMap(({ detail, kind, positions }) => {
    const at = `${file}:${findLine(text, JSON.stringify(detail))}`;
    const ids = positions.flatMap((position) => position.passages);
    return [
      ...(positions.length < 2 ? [`${at}: dispute "${detail}" has fewer than two positions`] : []),
      ...(kinds.has(kind) ? [] : [`${at}: dispute "${detail}" has the unknown kind "${kind}" (${[...kinds].join(", ")})`]),
      ...ids.filter((id) => !passages.has(id)).map((id) => `${at}: dispute "${detail}" names "${id}", which is not in the pack`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${at}: dispute "${detail}" names "${id}" twice`),
    ];
  });
}

/** Gives each passage those that hold another position. */
export function linkDisputes(passages: readonly Passage[], disputes: readonly Dispute[]): Passage[] {
  const rivals = new Map<string, PassageDispute[]>();
  for (const { kind, positions } of disputes) {
    for (const own of positions) {
      const others = positions.filter((other) => other !== own).flatMap((other) => other.passages.map((passage) => ({ passage, kind })));
      for (const id of own.passages) rivals.set(id, [...(rivals.get(id) ?? []), ...others]);
    }
  }
  return passages.map((passage) => {
    const others = rivals.get(passage.id);
    return others ? { ...passage, disputes: others } : passage;
  });
}
