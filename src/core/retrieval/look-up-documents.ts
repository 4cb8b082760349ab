import type { Pack } from "../pack/pack.ts";
import type { Passage } from "../pack/passage.ts";
import type { CslName, Source } from "../pack/source.ts";
import { languages } from "../text/text-block.ts";
import type { Language } from "../text/text-block.ts";
import type { lookUpOptions } from "./look-up-options.ts";

export type LookUpFieldName = keyof typeof lookUpOptions.fieldWeights;

/** A text of a document that can be found and shown. */
export interface LookUpField {
  readonly name: LookUpFieldName;
  readonly text: string;
  /** Statements only: they are shown in the reader's language first. */
  readonly language?: Language;
}

/** What one look-up result is about: a passage of a source, or a source of which the index has none. */
export interface LookUpDocument {
  readonly source: Source;
  readonly passage?: Passage;
  readonly fields: readonly LookUpField[];
}

const writeName = (name: CslName): string => name.literal ?? [name.given, name.family].filter(Boolean).join(" ");

function describeSource(source: Source): LookUpField[] {
  const names = [...(source.author ?? []), ...(source.editor ?? [])].map(writeName).join(", ");
  const container = [source["container-title"], source.publisher, source["publisher-place"], source["collection-title"]];
  return [
    { name: "title", text: source.title },
    { name: "author", text: names },
    { name: "year", text: String(source.issued?.["date-parts"][0]?.[0] ?? "") },
    { name: "container", text: container.filter(Boolean).join(", ") },
  ];
}

function describePassage(passage: Passage): LookUpField[] {
  const statements = languages.flatMap((language): LookUpField[] => {
    const text = passage.statement[language];
    return text ? [{ name: "statement", text, language }] : [];
  });
  return [
    ...statements,
    { name: "quote", text: passage.quote ?? "" },
    { name: "locator", text: passage.locator },
    { name: "actor", text: passage.actors.join(", ") },
  ];
}

/** A document for each passage and for each source without one; empty fields are left out. */
export function describeDocuments(pack: Pack): LookUpDocument[] {
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const topics = new Map(pack.topics.map((topic) => [topic.id, Object.values(topic.name).join(", ")]));
  const cited = new Set(pack.passages.map((passage) => passage.source));
  const passages = pack.passages.flatMap((passage): LookUpDocument[] => {
    const source = sources.get(passage.source);
    if (!source) return [];
    const topic: LookUpField = { name: "topic", text: topics.get(passage.topic) ?? "" };
    return [{ source, passage, fields: [...describePassage(passage), ...describeSource(source), topic] }];
  });
  const bibliographyOnly = pack.sources
    .filter((source) => !cited.has(source.id))
    .map((source): LookUpDocument => ({ source, fields: describeSource(source) }));
  return [...bibliographyOnly, ...passages].map((document) => ({
    ...document,
    fields: document.fields.filter((field) => field.text !== ""),
  }));
}
