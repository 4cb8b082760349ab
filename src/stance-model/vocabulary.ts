import { fail, succeed } from "./result.ts";
import type { Result } from "./result.ts";

/** Ids below this are special tokens and never match text. */
const firstPiece = 4;

/** The pieces that text is cut into, each with its token id and log-probability. */
export interface Vocabulary {
  readonly size: number;
  readonly unknownScore: number;
  /** Code points of the longest piece. */
  readonly longest: number;
  readonly pieces: ReadonlyMap<string, { readonly id: number; readonly score: number }>;
  /** Text of each piece by its token id; undefined for special tokens. */
  readonly texts: readonly (string | undefined)[];
}

interface TokenizerFile {
  readonly type?: unknown;
  readonly version?: unknown;
  readonly unkScore?: unknown;
  readonly maxPieceChars?: unknown;
  readonly pieces?: unknown;
  readonly scores?: unknown;
}

/** Reads the parsed tokenizer.json (training/FORMAT.md). */
export function readVocabulary(value: unknown): Result<Vocabulary> {
  const file = (value ?? {}) as TokenizerFile;
  if (file.type !== "unigram" || file.version !== 1) return fail("it is not version 1 of a unigram tokenizer");
  const { pieces, scores, unkScore, maxPieceChars } = file;
  if (!Array.isArray(pieces) || !pieces.every((piece) => typeof piece === "string")) return fail("it has no list of pieces");
  if (!Array.isArray(scores) || scores.length !== pieces.length || !scores.every((score) => typeof score === "number")) {
    return fail("it has not one score for each piece");
  }
  if (typeof unkScore !== "number" || !Number.isInteger(maxPieceChars)) return fail("it lacks unkScore or maxPieceChars");
  const entries = pieces.map((piece: string, id) => [piece, { id, score: scores[id] as number }] as const);
  return succeed({
    size: pieces.length,
    unknownScore: unkScore,
    longest: maxPieceChars as number,
    pieces: new Map(entries.slice(firstPiece)),
    texts: pieces.map((piece: string, id) => (id < firstPiece ? undefined : piece)),
  });
}
