/** Languages that the matcher understands; text in another language passes through unmarked. */
export type Language = "en" | "es" | "ru";

export const languages: readonly Language[] = ["en", "es", "ru"];

export type BlockRole = "heading" | "paragraph" | "list-item" | "cell" | "caption" | "quotation";

/** The normalised visible text of one block element: soft line breaks collapsed, reference markers left out. */
export interface TextBlock {
  /** Unique within its page. */
  readonly id: string;
  readonly role: BlockRole;
  readonly text: string;
  /** From the nearest `lang` attribute; undefined when the page does not say. */
  readonly language?: Language;
  /** Text of the nearest heading above. */
  readonly heading?: string;
}

/** What the page says of itself; helps to resolve "it" and "that year". */
export interface PageContext {
  readonly title?: string;
  readonly language?: Language;
}
