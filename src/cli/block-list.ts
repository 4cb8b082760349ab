import type { BlockRole, TextBlock } from "../core/text/text-block.ts";

/** Collects the blocks of a text file in order; each knows the heading above it. */
export class BlockList {
  #blocks: TextBlock[] = [];
  #heading: string | undefined;

  add(role: BlockRole, text: string): void {
    const collapsed = collapse(text);
    if (!/\p{L}/u.test(collapsed)) return;
    const heading = this.#heading;
    this.#blocks.push({ id: `b${this.#blocks.length + 1}`, role, text: collapsed, ...(heading ? { heading } : {}) });
    if (role === "heading") this.#heading = collapsed;
  }

  finish(): readonly TextBlock[] {
    return this.#blocks;
  }
}

/** One line; a word broken at the end of a line keeps its hyphen ("Soviet-\nbuilt"). */
const collapse = (text: string): string => text.replace(/(\p{L}-)\s*\n\s*(?=\p{L})/gu, "$1").replace(/\s+/gu, " ").trim();
