/** A tokenizer.json of these pieces after the four special ones; the score of each is its logarithm of probability. */
export const makeTokenizerFile = (scores: Readonly<Record<string, number>>) => ({
  type: "unigram",
  version: 1,
  unkScore: -30,
  maxPieceChars: Math.max(0, ...Object.keys(scores).map((piece) => Array.from(piece).length)),
  pieces: ["<s>", "<pad>", "</s>", "<unk>", ...Object.keys(scores)],
  scores: [0, 0, 0, 0, ...Object.values(scores)],
});
