import type { Vocabulary } from "./vocabulary.ts";

interface Word {
  /** Five letters, lower case: what inflection leaves of most words; numbers whole. */
  readonly key: string;
  readonly firstToken: number;
  readonly lastToken: number;
}

const keyLength = 5;

/** The words that tokens spell. */
function listWords(tokens: readonly number[], { texts }: Vocabulary): readonly Word[] {
  const starts: number[] = [];
  let text = "";
  for (const token of tokens) {
    starts.push(text.length);
    text += texts[token] ?? "\0";
  }
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: found, index }) => {
    const word = found.toLowerCase();
    return {
      key: /\p{N}/u.test(word) ? word : [...word].slice(0, keyLength).join(""),
      firstToken: starts.findLastIndex((start) => start <= index),
      lastToken: starts.findLastIndex((start) => start < index + found.length),
    };
  });
}

/** For each token whether it belongs to a word that the other tokens do not spell. */
export function findLoneWords(tokens: readonly number[], others: readonly number[], vocabulary: Vocabulary): readonly boolean[] {
  const known = new Set(listWords(others, vocabulary).map(({ key }) => key));
  const lone = tokens.map(() => false);
  for (const { key, firstToken, lastToken } of listWords(tokens, vocabulary)) {
    if (!known.has(key)) lone.fill(true, firstToken, lastToken + 1);
  }
  return lone;
}
