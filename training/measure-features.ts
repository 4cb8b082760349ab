/**
 * Writes the features of labelled sentences as the decision model sees them: one JSON line a sentence with its sentence
 * features, grams and candidates. Usage: tsx training/measure-features.ts OUT PACK-FOLDER FILE.jsonl…
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { compilePack } from "../data/compile.ts";
import { describeClaim } from "../src/core/claims/describe-claim.ts";
import { createLexiconIndex } from "../src/core/pack/lexicon-index.ts";
import { findCandidates } from "../src/core/retrieval/find-candidates.ts";
import { createPassageIndex } from "../src/core/retrieval/passage-index.ts";
import { createRepair } from "../src/core/retrieval/repair-words.ts";
import { candidateCount } from "../src/core/retrieval/retrieval-options.ts";
import type { Language } from "../src/core/text/text-block.ts";
import { compareClaim } from "../src/core/verdict/compare-claim.ts";
import { measurePair } from "../src/core/verdict/pair-features.ts";
import { measureSentence } from "../src/core/verdict/sentence-features.ts";
import { listGrams } from "../src/core/verdict/sentence-grams.ts";

interface LabelledSentence {
  readonly id?: string;
  readonly lang: Language;
  readonly title?: string;
  readonly before?: string;
  readonly text: string;
  readonly label: string;
  readonly gold?: readonly string[];
}

const [out, folder, ...files] = process.argv.slice(2);
if (!out || !folder || files.length === 0) throw new Error("usage: measure-features.ts OUT PACK-FOLDER FILE.jsonl…");
const compiled = compilePack(folder);
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const lexicon = createLexiconIndex(compiled.pack.lexicon);
const index = createPassageIndex(compiled.pack, lexicon);
const repair = createRepair(index.bm25);

/** Labelled off-topic sentences stand on off-topic pages; on real pages many stand beside claims, under a title on the topic. */
function moveUnderTopic(labelled: readonly LabelledSentence[]): LabelledSentence[] {
  const titles = new Map<Language, string[]>();
  for (const { lang, title, gold } of labelled) if (title && gold && gold.length > 0) titles.set(lang, [...(titles.get(lang) ?? []), title]);
  return labelled.filter((row) => row.label === "off-topic").flatMap((row, at) => {
    const known = titles.get(row.lang) ?? [];
    const title = known[(at * 7) % Math.max(1, known.length)];
    return title ? [{ ...row, title }] : [];
  });
}

const rows: string[] = [];
for (const file of files) {
  const labelled = readFileSync(file, "utf8").trim().split("\n").map((text) => JSON.parse(text) as LabelledSentence);
  for (const [line, row] of [...labelled, ...moveUnderTopic(labelled)].entries()) {
    const gold = (row.gold ?? []).filter((id) => index.byId.has(id));
    // A sentence about facts that this index does not hold has no known label against it.
    if ((row.gold ?? []).length > 0 && gold.length === 0) continue;
    const claim = describeClaim(row.text, row.lang, { ...(row.title ? { title: row.title } : {}), ...(row.before ? { before: row.before } : {}) }, lexicon);
    const candidates = findCandidates(claim, index, candidateCount, repair);
    rows.push(JSON.stringify({
      id: `${basename(file)}:${line + 1}`,
      lang: row.lang,
      label: row.label,
      gold,
      grams: listGrams(claim.details.tokens),
      sentence: measureSentence(claim, candidates),
      candidates: candidates.map((candidate) => ({
        passage: candidate.indexed.passage.id,
        features: measurePair(claim.details, candidate, compareClaim(claim.details, candidate.indexed, index, lexicon), candidates),
      })),
    }));
  }
}
writeFileSync(out, `${rows.join("\n")}\n`);
