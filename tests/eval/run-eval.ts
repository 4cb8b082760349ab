/** `npm run eval -- [--worst N] [FILE…]`: figures on labelled sentences; dev.jsonl, labelled against the seeds alone, by default. */
import { join } from "node:path";
import { formatFigures } from "./format-figures.ts";
import { readLabelled } from "./labelled-sentence.ts";
import { predictAll } from "./predict.ts";

const words = process.argv.slice(2);
const worst = words.includes("--worst") ? Number(words[words.indexOf("--worst") + 1]) : 0;
const named = words.filter((word, at) => !word.startsWith("--") && words[at - 1] !== "--worst");
const files = named.length > 0 ? named : [join(import.meta.dirname, "dev.jsonl")];
for (const file of files) {
  console.log(`${file}\n${formatFigures(predictAll(readLabelled(file)), worst)}\n`);
}
