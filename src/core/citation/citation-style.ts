/** Styles of the Citation Style Language: references as they are printed. */
export const cslStyles = ["apa", "mla", "chicago"] as const;
export type CslStyle = (typeof cslStyles)[number];

/** References as data, for reference managers and wikis. */
export const dataFormats = ["bibtex", "ris", "csl-json", "wikipedia"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** In what a citation can be copied; "plain" is no style: names, year, title, container. */
export const citationStyles = [...cslStyles, ...dataFormats, "plain"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Whether a value read from storage or a control names a style. */
export const isCitationStyle = (value: unknown): value is CitationStyle => citationStyles.some((style) => style === value);

/** Whether citations of that kind are data. */
export const isDataFormat = (style: CitationStyle): style is DataFormat => dataFormats.some((format) => format === style);
