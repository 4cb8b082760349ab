import type { BlockRole } from "../core/text/text-block.ts";
import { BlockBuilder } from "./block-builder.ts";
import type { BuiltText } from "./block-builder.ts";
import { isNoise } from "./is-noise.ts";
import type { Layout } from "./layout.ts";
import { readLanguage } from "./read-language.ts";
import type { DeclaredLanguage } from "./read-language.ts";
import { blockTags } from "./reading-rules.ts";

/** One block as it stands on the page, before it gets an id. */
export interface RawBlock extends BuiltText {
  readonly role: BlockRole;
  readonly language: DeclaredLanguage;
  /** 1..6 for headings, else 0. */
  readonly headingLevel: number;
}

interface Surroundings {
  readonly role: BlockRole;
  readonly language: DeclaredLanguage;
  readonly headingLevel: number;
}

const roles: Readonly<Record<string, BlockRole>> = {
  li: "list-item", dd: "list-item", dt: "list-item", td: "cell", th: "cell", caption: "caption", figcaption: "caption", blockquote: "quotation",
  article: "paragraph", main: "paragraph", section: "paragraph",
};

function headingLevelOf(element: Element): number {
  const tag = element.localName.match(/^h([1-6])$/);
  if (tag) return Number(tag[1]);
  if (element.localName === "pharos-heading") return Number(element.getAttribute("level") ?? 2) || 2;
  return element.getAttribute("role") === "heading" ? Number(element.getAttribute("aria-level") ?? 2) || 2 : 0;
}

const isCaption = (element: Element): boolean => /\b(thumbcaption|gallerytext|wp-caption-text)\b/.test(element.getAttribute("class") ?? "");

/** What is true of the text inside an element: its role and language are those of the element around it unless it says otherwise. */
function enter(element: Element, outer: Surroundings): Surroundings {
  const headingLevel = headingLevelOf(element);
  const role = headingLevel > 0 ? "heading" : isCaption(element) ? "caption" : roles[element.localName];
  return { role: role ?? outer.role, language: readLanguage(element) ?? outer.language, headingLevel: headingLevel || (role ? 0 : outer.headingLevel) };
}

/**
 * Walks the visible text below `root` in reading order, block by block; each text node belongs to exactly one block.
 * `noiseOf` gives a tree's elements to leave out besides those that are noise anywhere.
 */
export function walkBlocks(root: Element, layout: Layout, noiseOf: (tree: ParentNode) => ReadonlySet<Element>): RawBlock[] {
  const blocks: RawBlock[] = [];
  const builder = new BlockBuilder();
  let breaks = 0;

  const flush = (around: Surroundings): void => {
    const built = builder.finish();
    breaks = 0;
    if (built && around.language !== "other") blocks.push({ ...built, ...around });
  };

  const visitText = (node: Text, around: Surroundings): void => {
    if (node.data.trim() === "") return builder.append(node);
    // One line break wraps a line; two in a row end a paragraph.
    if (breaks > 1) flush(around);
    else if (breaks === 1) builder.separate();
    breaks = 0;
    builder.append(node);
  };

  const visitElement = (element: Element, around: Surroundings, noise: ReadonlySet<Element>): void => {
    if (element.localName === "br") return void breaks++;
    const placement = noise.has(element) || isNoise(element) ? "hidden" : layout(element);
    if (placement === "hidden") return blockTags.has(element.localName) ? flush(around) : builder.skip();
    if (placement === "inline") return visitChildren(element, around, noise);
    flush(around);
    const inner = enter(element, around);
    visitChildren(element, inner, noise);
    flush(inner);
  };

  const visitChildren = (element: Element, around: Surroundings, noise: ReadonlySet<Element>): void => {
    const tree = element.shadowRoot;
    if (tree) return visitAll(tree.childNodes, around, noiseOf(tree));
    const slotted = element.localName === "slot" ? (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [] : [];
    visitAll(slotted.length > 0 ? slotted : element.childNodes, around, noise);
  };

  const visitAll = (nodes: Iterable<Node>, around: Surroundings, noise: ReadonlySet<Element>): void => {
    for (const node of nodes) {
      if (node.nodeType === 3) visitText(node as Text, around);
      else if (node.nodeType === 1) visitElement(node as Element, around, noise);
    }
  };

  visitElement(root, { role: "paragraph", language: declaredAbove(root), headingLevel: 0 }, noiseOf(root));
  return blocks;
}

function declaredAbove(element: Element): DeclaredLanguage {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const language = readLanguage(at);
    if (language) return language;
  }
  return undefined;
}
