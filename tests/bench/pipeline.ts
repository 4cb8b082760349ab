// `npm run bench -- [passages…]`: milliseconds a claim takes by features alone, on packs grown to a size.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../src/core/check-text.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import type { Passage } from "../../src/core/pack/passage.ts";
import type { DecisionModel } from "../../src/core/verdict/decision-model.ts";
import { compilePack } from "../../data/compile.ts";
import { createRandom } from "../support/make-weight-file.ts";
import type { LabelledSentence } from "../eval/labelled-sentence.ts";

const root = join(import.meta.dirname, "../..");
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [556, 5_000, 50_000];
const compiled = compilePack(join(root, "data/packs/peru-russia"));
if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
const model = JSON.parse(readFileSync(join(root, "data/models/decision.json"), "utf8")) as DecisionModel;
const claims = readFileSync(join(root, "tests/eval/dev.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as LabelledSentence);

const random = createRandom(11);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;

/** The pack with invented passages: each keeps half of a true one's words, so that common and rare words stay as frequent as they are. */
function grow(pack: Pack, size: number): Pack {
  const words = { en: [] as string[], es: [] as string[], ru: [] as string[] };
  const languages = ["en", "es", "ru"] as const;
  for (const { statement } of pack.passages) for (const language of languages) words[language].push(...(statement[language]?.split(" ") ?? []));
  const passages: Passage[] = [...pack.passages].slice(0, size);
  while (passages.length < size) {
    const { id, source, locator, statement, dates, numbers, actors, topic } = pick(pack.passages);
    const mix = (language: (typeof languages)[number]) => (statement[language] ?? "").split(" ").map((word) => (random() < 0.5 ? word : pick(words[language]))).join(" ");
    passages.push({ id: `${id}-${passages.length}`, source, locator, dates, numbers, actors, topic, statement: { en: mix("en"), es: mix("es"), ru: mix("ru") } });
  }
  // One passage without terms has all of them weighed again.
  return { ...pack, passages };
}

for (const size of sizes) {
  const started = performance.now();
  const checker = createChecker(grow(compiled.pack, size), model);
  const built = performance.now();
  const check = ({ text, lang, title, before }: LabelledSentence) => checker.checkSentence(text, { language: lang, ...(title ? { title } : {}), ...(before ? { before } : {}) });
  for (const claim of claims) check(claim);
  const times = claims.map((claim) => {
    const before = performance.now();
    check(claim);
    return performance.now() - before;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(2);
  console.log(`${size} passages: indexed in ${((built - started) / 1000).toFixed(1)} s; a claim takes median ${at(0.5)}, p95 ${at(0.95)}, at most ${at(1)} ms`);
}
