import type { Language } from "../text/text-block.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage } from "./passage.ts";
import type { Source } from "./source.ts";

export interface Topic {
  readonly id: string;
  readonly name: { readonly [L in Language]: string };
}

/** Everything topical: sources, what they say, and the words of the topic. Compiled from a folder under `data/packs`. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly [L in Language]: string };
  readonly topics: readonly Topic[];
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
}
