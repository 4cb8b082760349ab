import { parseHTML } from "linkedom";
import { parse, serialize } from "parse5";
import type { Language } from "../core/text/text-block.ts";
import { readPageContext, readTextBlocks, toTextBlock } from "../page/text-blocks.ts";
import type { PageInput } from "./input.ts";

/**
 * Reads a page as the content script does, as far as markup alone tells what is visible.
 * parse5 parses as browsers do, linkedom walks the result: together they start three times faster than jsdom.
 */
export function parseHtml(html: string, language: Language | undefined): PageInput {
  const { document } = parseHTML(serialize(parse(html)));
  const context = readPageContext(document);
  return {
    kind: "page",
    blocks: readTextBlocks(document).map(toTextBlock),
    context: { ...(language ? { language } : {}), ...context },
  };
}
