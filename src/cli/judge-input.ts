import type { Checker } from "../core/check-text.ts";
import type { StanceModel } from "../core/verdict/stance-model.ts";
import type { Answer } from "./format-report.ts";
import type { Input } from "./input.ts";

/** The findings of an input, in its order: one for every sentence of a text, one for every line of sentences. */
export function judgeInput(checker: Checker, input: Input, meaning: StanceModel | undefined): readonly Answer[] {
  if (input.kind === "page") return checker.checkText(input.blocks, input.context, meaning).map((finding) => ({ finding }));
  return input.sentences.map(({ id, text, ...context }) => ({ finding: checker.checkSentence(text, context, meaning), ...(id === undefined ? {} : { id }) }));
}
