/** A stretch of a block's text that stands, character by character, in one text node. */
export interface TextPiece {
  readonly node: Text;
  /** Offset in the node. */
  readonly nodeStart: number;
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
  /** Whether something that is not part of the text (a reference marker, say) stands before it. */
  readonly afterGap: boolean;
}

export interface BuiltText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/** Soft hyphens, zero-width marks, text direction marks: on the page, but not in the text. */
const invisible = "\\u00ad\\u200b-\\u200f\\u2060\\ufeff";
const runs = new RegExp(`[${invisible}]+|[^\\s${invisible}]+|(?:(?![${invisible}])\\s)+`, "gu");
const isInvisible = new RegExp(`^[${invisible}]`, "u");

/** Collects the text of one block: white space collapsed to one space, with the place of every character kept. */
export class BlockBuilder {
  #text = "";
  #pieces: TextPiece[] = [];
  #space: { readonly node: Text; readonly offset: number } | "made" | undefined;
  #gap = false;

  /** Adds the text of a node. */
  append(node: Text): void {
    for (const { 0: run, index } of node.data.matchAll(runs)) {
      if (isInvisible.test(run)) continue;
      if (run.trim() === "") this.#space ??= { node, offset: index };
      else this.#appendWord(node, index, run);
    }
  }

  /** Notes that an element was left out here. */
  skip(): void {
    this.#gap = true;
  }

  /** Separates words where the page has no white space: a line break. */
  separate(): void {
    this.#space ??= "made";
  }

  /** Hands over what was collected, if it has a letter, and starts anew. */
  finish(): BuiltText | undefined {
    const built = { text: this.#text, pieces: this.#pieces };
    this.#text = "";
    this.#pieces = [];
    this.#space = undefined;
    this.#gap = false;
    return /\p{L}/u.test(built.text) ? built : undefined;
  }

  #appendWord(node: Text, offset: number, word: string): void {
    if (this.#space && this.#text !== "") {
      if (this.#space === "made") this.#text += " ";
      else this.#push(this.#space.node, this.#space.offset, " ");
    }
    this.#space = undefined;
    this.#push(node, offset, word);
  }

  #push(node: Text, nodeStart: number, text: string): void {
    const last = this.#pieces.at(-1);
    const start = this.#text.length;
    this.#text += text;
    const follows = last?.node === node && last.nodeStart + last.length === nodeStart && last.start + last.length === start;
    if (last && follows && !this.#gap) this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + text.length };
    else this.#pieces.push({ node, nodeStart, start, length: text.length, afterGap: this.#gap && this.#pieces.length > 0 });
    this.#gap = false;
  }
}
