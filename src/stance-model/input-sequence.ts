import type { StanceConfig } from "./stance-config.ts";
import type { Tokenizer } from "./tokenizer.ts";

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

/** `<s>` claim `</s>` passage `</s>` before `</s>` title `</s>`, each cut to its limit; empty segments are left out. */
export function buildSequence(texts: InputTexts, tokenize: Tokenizer, config: StanceConfig): InputSequence {
  const ids = [config.bos];
  const types = [0];
  const segments = [
    [texts.claim, config.maxClaim],
    [texts.passage, config.maxPassage],
    [texts.before, config.maxBefore],
    [texts.title, config.maxTitle],
  ] as const;
  for (const [type, [text, limit]] of segments.entries()) {
    const tokens = tokenize(text ?? "").slice(0, limit);
    if (tokens.length === 0 && type > 0) continue;
    ids.push(...tokens, config.eos);
    types.push(...tokens.map(() => type), type);
  }
  return { ids: ids.slice(0, config.maxTokens), types: types.slice(0, config.maxTokens) };
}
