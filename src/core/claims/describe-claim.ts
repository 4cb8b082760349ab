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

/** Texts of a page come again at once: a sentence before the next one, a title before them all. */
const keptTexts = 8;
const kept = new WeakMap<LexiconIndex, Map<string, TextDetails>>();

function describeOnce(text: string, language: Language, lexicon: LexiconIndex): TextDetails {
  const known = kept.get(lexicon) ?? new Map<string, TextDetails>();
  kept.set(lexicon, known);
  const key = `${language} ${text}`;
  const details = known.get(key) ?? describeText(text, language, lexicon, true);
  known.delete(key);
  known.set(key, details);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > keptTexts) known.delete(oldest);
  return details;
}

/** Reads a sentence, the one before it and the page's title. */
export function describeClaim(text: string, language: Language, { before, title }: { readonly before?: string; readonly title?: string }, lexicon: LexiconIndex): ClaimText {
  return {
    details: describeOnce(text, language, lexicon),
    ...(before ? { before: describeOnce(before, language, lexicon) } : {}),
    ...(title ? { title: describeOnce(title, detectLanguage(title, language), lexicon) } : {}),
  };
}
