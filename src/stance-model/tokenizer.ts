import { normalizeSegment } from "./normalize-segment.ts";
import type { Vocabulary } from "./vocabulary.ts";

const wordStart = "\u2581";

/** Token ids of one segment of text, without special tokens. */
export type Tokenizer = (text: string) => number[];

/**
 * Unigram segmentation as in SentencePiece (Kudo 2018): of all ways to cut the text into pieces, the one with the
 * highest sum of scores, found by Viterbi over code points. What no piece covers becomes `unknownId`, once per run.
 */
export function createTokenizer(vocabulary: Vocabulary, unknownId: number): Tokenizer {
  return (text) => {
    const normalized = normalizeSegment(text);
    if (normalized === "") return [];
    const points = Array.from(wordStart + normalized.replaceAll(" ", wordStart));
    const { starts, ids } = findBestCuts(points, vocabulary, unknownId);
    const tokens: number[] = [];
    for (let end = points.length; end > 0; end = starts[end] ?? 0) {
      const id = ids[end] ?? unknownId;
      if (id !== unknownId || tokens.at(-1) !== unknownId) tokens.push(id);
    }
    return tokens.toReversed();
  };
}

/** For each end in `points`: where the last piece of the best cut up to there starts, and its id. */
function findBestCuts(points: readonly string[], vocabulary: Vocabulary, unknownId: number) {
  const { pieces, longest, unknownScore } = vocabulary;
  const best = new Float64Array(points.length + 1).fill(-Infinity);
  const starts = new Int32Array(points.length + 1);
  const ids = new Int32Array(points.length + 1);
  best[0] = 0;
  const offer = (start: number, end: number, id: number, score: number) => {
    // Ties go to the first found, as in training.
    if (score <= (best[end] ?? 0)) return;
    best[end] = score;
    starts[end] = start;
    ids[end] = id;
  };
  for (let start = 0; start < points.length; start++) {
    const before = best[start] ?? 0;
    let piece = "";
    for (let end = start + 1; end <= Math.min(points.length, start + longest); end++) {
      piece += points[end - 1] ?? "";
      const known = pieces.get(piece);
      if (known) offer(start, end, known.id, before + known.score);
    }
    offer(start, start + 1, unknownId, before + unknownScore);
  }
  return { starts, ids };
}
