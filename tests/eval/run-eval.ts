/**
 * `npm run eval -- [--worst N] [--features] [--index seeds|all] [FILE…]`: figures on labelled sentences; without a file
 * dev.jsonl, labelled against the seeds alone. `--features` leaves the meaning model out. `-- --bench`: public data.
 */
import { join, relative } from "node:path";
import { formatBench } from "./bench.ts";
import { formatFigures } from "./format-figures.ts";
import { readLabelled } from "./labelled-sentence.ts";
import { loadMeaning, predictAll } from "./predict.ts";
import type { Setting } from "./predict.ts";

const dev = join(import.meta.dirname, "dev.jsonl");
const words = process.argv.slice(2);
const valueOf = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
const named = words.filter((word, at) => !word.startsWith("--") && !["--worst", "--index"].includes(words[at - 1] ?? ""));
if (words.includes("--bench")) console.log(formatBench(await loadMeaning()));
else for (const file of named.length > 0 ? named : [dev]) {
  const index: Setting["index"] = (valueOf("--index") ?? (file === dev ? "seeds" : "all")) === "seeds" ? "seeds" : "all";
  const byMeaning = !words.includes("--features");
  const rows = await predictAll(readLabelled(file), { index, byMeaning });
  console.log(`${relative(process.cwd(), file)}, index: ${index}, ${byMeaning ? "features and meaning" : "features alone"}\n${formatFigures(rows, Number(valueOf("--worst") ?? 0))}\n`);
}
