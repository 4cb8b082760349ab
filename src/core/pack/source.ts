/** How near a source is to the events and how it was reviewed. */
export type SourceKind = "scholarly" | "government" | "primary" | "press";

export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

export interface CslDate {
  readonly "date-parts": readonly (readonly number[])[];
}

/**
 * A bibliographic item as the CSL-JSON schema has it; what is ours stands under `custom`.
 * https://github.com/citation-style-language/schema
 */
export interface Source {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  readonly "collection-title"?: string;
  readonly "collection-number"?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly ISSN?: string;
  readonly language?: string;
  readonly note?: string;
  readonly custom: {
    readonly rights: string;
    readonly kind: SourceKind;
    /** File name of the document that the quotations are proven against. */
    readonly seed?: string;
    readonly note?: string;
    readonly seenOn?: string;
  };
}
