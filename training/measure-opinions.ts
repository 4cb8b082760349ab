/**
 * Writes what features and the meaning model say of labelled sentences, to fit how they are joined: one JSON line a
 * question {kind: "pair"|"sentence", features: […], meaning: […], target: class, row}; of pairs also the inputs of the joint
 * model, and what the meaning model says of each language of the passage, the claim's first. The sentences must be about facts that
 * neither of the two was trained on. Usage: tsx training/measure-opinions.ts OUT PACK-FOLDER DECISION.json FACTS.json FILE.jsonl…
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
import { listConflicts } from "../src/core/verdict/compare-claim.ts";
import type { DecisionModel } from "../src/core/verdict/decision-model.ts";
import { describeOpinions } from "../src/core/verdict/describe-opinions.ts";
import { averageOpinions } from "../src/core/verdict/average-opinions.ts";
import { describePairs, describeSurroundings } from "../src/core/verdict/describe-pair.ts";
import { judgePairs } from "../src/core/verdict/judge-pairs.ts";
import { findSides } from "../src/core/verdict/find-sides.ts";
import { judgeSentence } from "../src/core/verdict/judge-sentence.ts";
import { judgedByMeaning } from "../src/core/verdict/label-options.ts";
import { compileKernels } from "../src/stance-model/compile-kernels.ts";
import { loadStanceModel } from "../src/stance-model/load-stance-model-node.ts";

interface LabelledSentence {
  readonly lang: Language;
  readonly title?: string;
  readonly before?: string;
  readonly text: string;
  readonly label: string;
  readonly gold?: readonly string[];
}

/** Written to be near copies: there to fit on, not to choose thresholds on. */
const nearCopies = new Set(["part-D.jsonl", "part-E.jsonl"]);

const stanceOfLabel: Readonly<Record<string, number>> = { supported: 0, contradicted: 1, related: 2 };
const sentenceClass = (label: string): number => (label === "off-topic" ? 0 : label === "not-claim" ? 1 : 2);

const [out, folder, decision, factsFile, ...files] = process.argv.slice(2);
if (!out || !folder || !decision || !factsFile) throw new Error("usage: measure-opinions.ts OUT PACK-FOLDER DECISION.json FACTS.json FILE.jsonl…");
const compiled = compilePack(folder);
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const facts = new Set(JSON.parse(readFileSync(factsFile, "utf8")) as string[]);
const model = JSON.parse(readFileSync(decision, "utf8")) as DecisionModel;
const loaded = await loadStanceModel(await compileKernels());
if (!loaded?.ok) throw new Error(loaded?.problem ?? "no stance.bin.gz");
const meaning = loaded.value;
const lexicon = createLexiconIndex(compiled.pack.lexicon);
const index = createPassageIndex(compiled.pack, lexicon);
const repair = createRepair(index.bm25);

const lines: string[] = [];
for (const file of files) {
  for (const [line, text] of readFileSync(file, "utf8").trim().split("\n").entries()) {
    const row = JSON.parse(text) as LabelledSentence;
    const gold = row.gold ?? [];
    // Sentences without a passage: one in five, told apart by their place.
    if (gold.length > 0 ? !facts.has(gold[0] ?? "") : line % 5 !== 0) continue;
    const claim = describeClaim(row.text, row.lang, { ...(row.title ? { title: row.title } : {}), ...(row.before ? { before: row.before } : {}) }, lexicon);
    const candidates = findCandidates(claim, index, candidateCount, repair);
    const name = `${basename(file)}:${line + 1}`;
    const sentence = judgeSentence(claim, candidates, model);
    const opinion = meaning.classify({ text: claim.details.text, ...describeSurroundings(claim) });
    lines.push(JSON.stringify({ kind: "sentence", features: [sentence.offTopic, sentence.notClaim, sentence.claim], meaning: [opinion.offTopic, opinion.notClaim, opinion.claim], target: sentenceClass(row.label), row: name, label: row.label, isNearCopy: nearCopies.has(basename(file)), sides: findSides(claim) }));
    if (row.label === "disputed") continue;
    for (const judged of judgePairs(claim, candidates, index, lexicon, model).slice(0, judgedByMeaning)) {
      const { supports, refutes, related, unrelated } = judged.stance;
      const [own, ...further] = describePairs(claim, judged.candidate.indexed);
      const opinions = [meaning.judge(own), ...further.map((pair) => meaning.judge(pair))] as const;
      const other = averageOpinions(opinions);
      const isGold = gold.includes(judged.candidate.indexed.passage.id);
      lines.push(JSON.stringify({
        kind: "pair",
        inputs: describeOpinions(judged.stance, other, judged.measured, claim.details.language), sides: findSides(claim),
        features: [supports, refutes, related, unrelated],
        opinions: opinions.map(({ supports: one, refutes: two, related: three, unrelated: four }) => [one, two, three, four]),
        meaning: [other.supports, other.refutes, other.related, other.unrelated],
        conflicts: listConflicts(judged.comparison).map((list) => list.length),
        target: isGold ? stanceOfLabel[row.label] ?? 3 : 3,
        label: row.label, isNearCopy: nearCopies.has(basename(file)), lang: row.lang, row: name, passage: judged.candidate.indexed.passage.id, gold,
      }));
    }
  }
}
writeFileSync(out, `${lines.join("\n")}\n`);
