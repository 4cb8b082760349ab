/** A place in a source as CSL has it; what CSL has no label for ("abstract") follows the citation as it is. */
export type CslLocator =
  | { readonly label: "page" | "paragraph"; readonly locator: string }
  | { readonly suffix: string };

const pages = /^pp?\.\s*(\d.*)$/u;
const paragraphs = /^paras?\.\s*(\d.*)$/u;

/** Reads a locator as our packs write it: "p. 370", "pp. 367-368", "para. 5", "abstract". */
export function parseLocator(locator: string): CslLocator {
  const page = pages.exec(locator)?.[1];
  if (page) return { label: "page", locator: page };
  const paragraph = paragraphs.exec(locator)?.[1];
  if (paragraph) return { label: "paragraph", locator: paragraph };
  return { suffix: `, ${locator}` };
}
