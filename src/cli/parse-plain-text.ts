import type { Language } from "../core/text/text-block.ts";
import { BlockList } from "./block-list.ts";
import type { PageInput } from "./input.ts";

/** Characters; a line on its own that is longer is a sentence without its full stop, not a heading. */
const longestHeading = 90;

const isHeading = (paragraph: string): boolean =>
  !paragraph.includes("\n") && paragraph.length <= longestHeading && !/[.!?…:;,]["”»’)\]]*$/u.test(paragraph);

/** Reads plain text: paragraphs stand between empty lines, a bullet begins an item, the first heading is the title. */
export function parsePlainText(text: string, language: Language | undefined): PageInput {
  const list = new BlockList();
  const paragraphs = text.split(/\n[^\S\n]*(?:\n|(?=\s*[•·▪–*-] ))/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== "");
  const manyParagraphs = paragraphs.length > 1;
  for (const paragraph of paragraphs) {
    const item = /^[•·▪–*-] +([^]+)$/u.exec(paragraph)?.[1];
    if (item !== undefined) list.add("list-item", item);
    else list.add(manyParagraphs && isHeading(paragraph) ? "heading" : "paragraph", paragraph);
  }
  const blocks = list.finish();
  const title = blocks[0]?.role === "heading" ? blocks[0].text : undefined;
  return { kind: "page", blocks, context: { ...(title ? { title } : {}), ...(language ? { language } : {}) } };
}
