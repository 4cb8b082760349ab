/** Styles in which a citation can be copied; "plain" is no style: names, year, title, container. */
export const citationStyles = ["apa", "mla", "chicago", "plain"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Whether a value read from storage or a control names a style. */
export const isCitationStyle = (value: unknown): value is CitationStyle => citationStyles.some((style) => style === value);
