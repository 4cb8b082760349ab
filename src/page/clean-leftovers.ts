import { allHighlightNames } from "./mark-style.ts";

/** Removes what an older copy of the content script left on the page: it outlives updates of the extension. `hosts` is the selector of our elements. */
export function cleanLeftovers(document: Document, hosts: string): void {
  for (const host of document.querySelectorAll(hosts)) host.remove();
  for (const name of allHighlightNames) CSS.highlights.delete(name);
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet));
}

const isOurs = (sheet: CSSStyleSheet): boolean => sheet.cssRules[0]?.cssText.startsWith("::highlight(cotejo-") ?? false;
