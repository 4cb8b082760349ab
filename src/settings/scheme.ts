/** In which colours the extension draws itself: as the system has them (beside a page's sentence: as the page), or as the reader chose. */
export const schemes = ["system", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];
