import type { PageContext, TextBlock } from "../core/text/text-block.ts";
import type { TextPiece } from "./block-builder.ts";
import { markupLayout } from "./layout.ts";
import type { Layout } from "./layout.ts";
import { readLanguage } from "./read-language.ts";
import { backMatterHeadings, jstorNoise, wikipediaNoise } from "./reading-rules.ts";
import { walkBlocks } from "./walk-blocks.ts";
import type { RawBlock } from "./walk-blocks.ts";

/** A text block with the place of its text on the page. */
export interface ReadBlock extends TextBlock {
  readonly pieces: readonly TextPiece[];
}

/** Reads the visible text of a page in reading order. `layout` comes from the browser; without it only the markup counts. */
export function readTextBlocks(document: Document, layout: Layout = markupLayout): ReadBlock[] {
  const root = findArticle(document);
  if (!root) return [];
  const site = isWikipedia(document) ? wikipediaNoise : isJstor(document) ? jstorNoise : undefined;
  const noiseOf = (tree: ParentNode): ReadonlySet<Element> => new Set(site ? tree.querySelectorAll(site) : []);
  return identify(dropBackMatter(walkBlocks(root, layout, noiseOf)));
}

/** What the page says of itself: its main heading, or its title without the name of the site. */
export function readPageContext(document: Document): PageContext {
  const heading = document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim();
  const title = heading || document.title.replace(/\s+[-–—|·]\s+[^-–—|·]*$/u, "").trim();
  const language = document.documentElement ? readLanguage(document.documentElement) : undefined;
  return { ...(title ? { title } : {}), ...(language && language !== "other" ? { language } : {}) };
}

/** The plain block that travels to the checker. */
export const toTextBlock = ({ pieces: _, ...block }: ReadBlock): TextBlock => block;

const isWikipedia = (document: Document): boolean => document.querySelector(".mw-parser-output, #mw-content-text") !== null;

const isJstor = (document: Document): boolean =>
  document.querySelector("pharos-layout, pharos-heading, meta[property='og:site_name'][content='JSTOR']") !== null
  || /(^|\.)jstor\.org$/.test(document.location?.hostname ?? "");

/** The element that holds the article: where pages mark it and it has most of the paragraphs, else the whole body. */
function findArticle(document: Document): Element | null {
  const body = document.body ?? document.documentElement;
  if (isWikipedia(document)) return document.querySelector("main#content, #content, #bodyContent, #mw-content-text, .mw-parser-output") ?? body;
  const marked = [...document.querySelectorAll("main, [role='main']")].filter((element) => !element.hasAttribute("hidden"));
  const [main] = marked;
  if (!main || marked.length > 1) return body;
  return paragraphLength(main) * 2 >= paragraphLength(body) ? main : body;
}

const paragraphLength = (element: Element): number =>
  [...element.querySelectorAll("p")].reduce((length, paragraph) => length + (paragraph.textContent ?? "").length, 0);

const foldHeading = (text: string): string => text.toLowerCase().replace(/^[\d.\s]+|[\s:.[\]]+$/g, "");

/** Leaves out the parts that only list things (references, further reading) up to the next heading of their level. */
function dropBackMatter(blocks: readonly RawBlock[]): RawBlock[] {
  let droppedLevel = 0;
  return blocks.filter(({ headingLevel, text }) => {
    if (headingLevel > 0 && (droppedLevel === 0 || headingLevel <= droppedLevel)) {
      droppedLevel = backMatterHeadings.has(foldHeading(text)) ? headingLevel : 0;
    }
    return droppedLevel === 0;
  });
}

/** Gives ids that a second reading gives again: they come from the text, and from the number of its occurrence. */
function identify(blocks: readonly RawBlock[]): ReadBlock[] {
  const seen = new Map<string, number>();
  let heading: string | undefined;
  return blocks.map(({ text, role, language, pieces }) => {
    const hash = hashText(text);
    const occurrence = seen.get(hash) ?? 0;
    seen.set(hash, occurrence + 1);
    const above = heading;
    if (role === "heading") heading = text;
    return {
      id: `${hash}-${occurrence}`, role, text, pieces,
      ...(language && language !== "other" ? { language } : {}),
      ...(above !== undefined ? { heading: above } : {}),
    };
  });
}

/** FNV-1a, 32 bit: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
