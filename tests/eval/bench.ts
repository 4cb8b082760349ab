import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { StanceModel } from "../../src/core/verdict/stance-model.ts";
import { createBm25Index } from "../../src/core/retrieval/bm25.ts";
import { bm25Options } from "../../src/core/retrieval/retrieval-options.ts";
import { stemWord } from "../../src/core/text/stem.ts";
import { tokenise } from "../../src/core/text/tokenise.ts";

const folder = resolve(import.meta.dirname, "../../../shared/bench");
/** Pages of VitaminC that the meaning model was not trained on. */
const heldPages = new Set(JSON.parse(readFileSync(join(import.meta.dirname, "vitaminc-held-pages.json"), "utf8")) as string[]);
/** Windows of a cited page that a claim is held against. */
const windowsJudged = 5;
const windowLength = 3;

const readRows = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(join(folder, name))).toString("utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);

interface VitaminC { readonly claim: string; readonly evidence: string; readonly label: "SUPPORTS" | "REFUTES" | "NOT ENOUGH INFO"; readonly page: string }
interface Wice { readonly claim: string; readonly evidence: readonly string[]; readonly label: "supported" | "partially_supported" | "not_supported" }

/** VitaminC writes spaces before punctuation and words for brackets; people do not. */
const detokenise = (text: string): string =>
  text.replace(/-LRB-/gu, "(").replace(/-RRB-/gu, ")").replace(/\s+([.,;:!?%)])/gu, "$1").replace(/\(\s+/gu, "(").replace(/\s+(['’]s)\b/gu, "$1").trim();

/** Share of claims judged rightly as supported, refuted or neither, on pages that the model has not seen. */
function measureVitaminC(meaning: StanceModel): { items: number; accuracy: number } {
  const rows = readRows<VitaminC>("vitaminc_half.jsonl.gz").filter((row) => heldPages.has(row.page));
  const right = rows.filter(({ claim, evidence, label, page }) => {
    const { supports, refutes, related, unrelated } = meaning.judge({ claim: detokenise(claim), passage: detokenise(evidence), title: page });
    const neither = related + unrelated;
    const said = supports >= refutes && supports >= neither ? "SUPPORTS" : refutes >= neither ? "REFUTES" : "NOT ENOUGH INFO";
    return said === label;
  }).length;
  return { items: rows.length, accuracy: right / rows.length };
}

const countStems = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const token of tokenise(text)) counts.set(stemWord(token.folded, "en"), 1);
  return counts;
};

/** Most that any of the windows nearest to the claim supports it. */
function supportOf({ claim, evidence }: Wice, meaning: StanceModel): number {
  const windows = evidence.map((_, at) => evidence.slice(at, at + windowLength).join(" "));
  const index = createBm25Index(windows.map(countStems), bm25Options);
  const nearest = index.rank(countStems(claim), windowsJudged).map(({ document }) => windows[document] ?? "");
  return Math.max(0, ...nearest.map((passage) => meaning.judge({ claim, passage }).supports));
}

/** Mean of the recalls of supported and not (fully) supported claims. */
function measureWice(meaning: StanceModel, threshold: number): { items: number; balancedAccuracy: number } {
  const rows = readRows<Wice>("wice_dev.jsonl.gz").map((row) => ({ isSupported: row.label === "supported", support: supportOf(row, meaning) }));
  const recall = (isSupported: boolean) => {
    const these = rows.filter((row) => row.isSupported === isSupported);
    return these.filter((row) => row.support >= threshold === isSupported).length / these.length;
  };
  return { items: rows.length, balancedAccuracy: (recall(true) + recall(false)) / 2 };
}

/** Figures on public verification data, as text; a line that says so when it is not here. */
export function formatBench(meaning: StanceModel): string {
  if (!existsSync(folder)) return "bench: the public data is not here (../shared/bench)";
  const percent = (share: number) => (100 * share).toFixed(1);
  const vitaminc = measureVitaminC(meaning);
  const wice = measureWice(meaning, 0.5);
  return [
    `VitaminC, held-out pages: ${vitaminc.items} claims, 3-way accuracy ${percent(vitaminc.accuracy)}`,
    `WiCE dev (its supporting sentences are among the training pairs): ${wice.items} claims, balanced accuracy ${percent(wice.balancedAccuracy)}`,
  ].join("\n");
}
