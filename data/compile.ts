import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createLexiconIndex } from "../src/core/pack/lexicon-index.ts";
import type { Lexicon } from "../src/core/pack/lexicon.ts";
import type { Pack } from "../src/core/pack/pack.ts";
import type { Passage } from "../src/core/pack/passage.ts";
import type { Source } from "../src/core/pack/source.ts";
import { weighPassages } from "../src/core/retrieval/passage-terms.ts";
import { linkDisputes, validateDisputes } from "./link-disputes.ts";
import type { Dispute } from "./link-disputes.ts";
import { proveQuotations } from "./prove-quotations.ts";
import { validatePassages, validateSources } from "./validate-pack.ts";
import type { ReadPassage } from "./validate-pack.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** Where the compiled pack lies, relative to the project. */
export const compiledPack = join(root, "dist", "data", "peru-russia.json");
export const packFolder = join(root, "data", "packs", "peru-russia");
/** Documents that quotations are proven against; they do not travel with the project. */
export const documentsFolder = resolve(root, "..", "shared", "seeds");

export type CompileResult =
  | { readonly ok: true; readonly pack: Pack; readonly proven: number | undefined }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The parts of the lexicon that the matcher reads; notes for editors stay behind. */
const pickLexicon = (lexicon: Lexicon): Lexicon => {
  const { sides, actors, predicates, units, numerals, times, synonyms, opposites, negations, attributions, abbreviations } = lexicon;
  const { months, decades, centuries, parts } = times;
  return { sides, actors, predicates, units, numerals, times: { months, decades, centuries, parts }, synonyms, opposites, negations, attributions, abbreviations };
};

/**
 * Reads, validates and compiles the pack in `folder`. Problems are "file:line: reason".
 * Quotations are proven when the folder of documents is there.
 */
export function compilePack(folder: string = packFolder, documents: string = documentsFolder): CompileResult {
  const problems: string[] = [];
  const name = (path: string) => relative(root, path) || path;
  const readJson = <T>(path: string, missing: T): { value: T; text: string } => {
    if (!existsSync(path)) { problems.push(`${name(path)}: file is missing`); return { value: missing, text: "" }; }
    const text = readFileSync(path, "utf8");
    try { return { value: JSON.parse(text) as T, text }; }
    catch (error) { problems.push(`${name(path)}: ${(error as Error).message}`); return { value: missing, text }; }
  };
  const readPassages = (path: string): ReadPassage[] => readFileSync(path, "utf8").split("\n").flatMap((text, index) => {
    if (!text.trim()) return [];
    try { return [{ passage: JSON.parse(text) as Passage, file: name(path), line: index + 1 }]; }
    catch (error) { problems.push(`${name(path)}:${index + 1}: ${(error as Error).message}`); return []; }
  });

  const { value: header } = readJson<Omit<Pack, "sources" | "passages" | "lexicon"> | undefined>(join(folder, "pack.json"), undefined);
  const sourcesPath = join(folder, "sources.json");
  const { value: sources, text: sourcesText } = readJson<readonly Source[]>(sourcesPath, []);
  const { value: lexicon } = readJson<Lexicon | undefined>(join(folder, "lexicon.json"), undefined);
  const disputesPath = join(folder, "disputes.json");
  const { value: disputes, text: disputesText } = readJson<readonly Dispute[]>(disputesPath, []);
  const passagesFolder = join(folder, "passages");
  const files = existsSync(passagesFolder) ? readdirSync(passagesFolder).filter((file) => file.endsWith(".jsonl")).sort() : [];
  if (files.length === 0) problems.push(`${name(passagesFolder)}: no file of passages (*.jsonl)`);
  const read = files.flatMap((file) => readPassages(join(passagesFolder, file)));

  problems.push(...validateSources(sources, name(sourcesPath), sourcesText));
  problems.push(...validatePassages(read, sources, header?.topics ?? []));
  problems.push(...validateDisputes(disputes, new Set(read.map(({ passage }) => passage.id)), name(disputesPath), disputesText));
  let proven: number | undefined;
  if (existsSync(documents)) {
    const proof = proveQuotations(read, sources, documents);
    problems.push(...proof.problems);
    proven = proof.proven;
  }
  if (problems.length > 0 || !header || !lexicon) return { ok: false, problems };
  const passages = weighPassages({ passages: linkDisputes(read.map(({ passage }) => passage), disputes), sources }, createLexiconIndex(lexicon));
  return { ok: true, proven, pack: { ...header, sources, passages, lexicon: pickLexicon(lexicon) } };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = compilePack();
  if (!result.ok) {
    for (const problem of result.problems) console.error(problem);
    process.exit(1);
  }
  mkdirSync(dirname(compiledPack), { recursive: true });
  writeFileSync(compiledPack, JSON.stringify(result.pack));
  const { pack, proven } = result;
  console.log(`${pack.id}: ${pack.sources.length} sources, ${pack.passages.length} passages, ${proven === undefined ? "quotations not proven (documents not here)" : `${proven} quotations proven`}`);
}
