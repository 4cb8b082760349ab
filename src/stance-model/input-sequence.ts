import { findLoneWords } from "./lone-words.ts";
import type { StanceConfig } from "./stance-config.ts";
import type { Tokenizer } from "./tokenizer.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The texts of one question; all but the claim may be left out. */
export interface InputTexts {
  readonly claim: string;
  readonly passage?: string | undefined;
  readonly before?: string | undefined;
  readonly title?: string | undefined;
}

/** Token ids with the segment type of each. */
export interface InputSequence {
  readonly ids: readonly number[];
  readonly types: readonly number[];
}

/** Segment types of the words that only the claim has, and of those that only the passage has. */
const loneInClaim = 4;
const loneInPassage = 5;

/**
 * `<s>` claim `</s>` passage `</s>` before `</s>` title `</s>`, each cut to its limit; empty segments are left out. With a
 * passage, the words that only one of claim and passage has are told by their types.
 */
export function buildSequence(texts: InputTexts, tokenize: Tokenizer, vocabulary: Vocabulary, config: StanceConfig): InputSequence {
  const cut = (text: string | undefined, limit: number): readonly number[] => tokenize(text ?? "").slice(0, limit);
  const claim = cut(texts.claim, config.maxClaim);
  const passage = cut(texts.passage, config.maxPassage);
  const lone = (tokens: readonly number[], others: readonly number[], type: number, loneType: number): readonly number[] =>
    passage.length === 0 ? tokens.map(() => type) : findLoneWords(tokens, others, vocabulary).map((isLone) => (isLone ? loneType : type));
  const around = (text: string | undefined, limit: number, type: number) => {
    const tokens = cut(text, limit);
    return { tokens, types: tokens.map(() => type) };
  };
  const segments = [
    { tokens: claim, types: lone(claim, passage, 0, loneInClaim) },
    { tokens: passage, types: lone(passage, claim, 1, loneInPassage) },
    around(texts.before, config.maxBefore, 2),
    around(texts.title, config.maxTitle, 3),
  ];
  const ids = [config.bos];
  const types = [0];
  for (const [type, segment] of segments.entries()) {
    if (segment.tokens.length === 0 && type > 0) continue;
    ids.push(...segment.tokens, config.eos);
    types.push(...segment.types, type);
  }
  return { ids: ids.slice(0, config.maxTokens), types: types.slice(0, config.maxTokens) };
}
