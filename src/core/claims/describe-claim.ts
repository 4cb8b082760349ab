import type { LexiconIndex } from "../pack/lexicon-index.ts";
import { detectLanguage } from "../text/detect-language.ts";
import type { Language } from "../text/text-block.ts";
import { describeText } from "./describe-text.ts";
import type { TextDetails } from "./text-details.ts";

/** A sentence as data, with what stands around it. */
export interface ClaimText {
  readonly details: TextDetails;
  /** The preceding sentence. */
  readonly before?: TextDetails;
  /** The page's title. */
  readonly title?: TextDetails;
}

/** Reads a sentence, the one before it and the page's title. */
export function describeClaim(text: string, language: Language, { before, title }: { readonly before?: string; readonly title?: string }, lexicon: LexiconIndex): ClaimText {
  return {
    details: describeText(text, language, lexicon, true),
    ...(before ? { before: describeText(before, language, lexicon, true) } : {}),
    ...(title ? { title: describeText(title, detectLanguage(title, language), lexicon, true) } : {}),
  };
}
