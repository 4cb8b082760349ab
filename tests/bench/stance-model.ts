// `npm run bench:meaning -- [node] [chromium] [firefox]`: milliseconds that the meaning model takes for a claim with a passage.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { launch } from "puppeteer-core";
import { build } from "vite";
import { compilePack } from "../../data/compile.ts";
import { findBrowser } from "../../src/cli/setup/provide-browser.mjs";
import { compileKernels } from "../../src/stance-model/compile-kernels.ts";
import { modelFolder } from "../../src/stance-model/load-stance-model-node.ts";
import type { LabelledSentence } from "../eval/labelled-sentence.ts";
import { timePairs } from "./time-pairs.ts";
import type * as TimePairs from "./time-pairs.ts";
import type { TimedInput } from "./time-pairs.ts";

const root = join(import.meta.dirname, "../..");

/** Each sentence of dev.jsonl that a passage is right for, with the first such passage in its language. */
function readPairs(): TimedInput["pairs"] {
  const compiled = compilePack();
  if (!compiled.ok) throw new Error(compiled.problems.join("\n"));
  const passages = new Map(compiled.pack.passages.map((passage) => [passage.id, passage]));
  const lines = readFileSync(join(root, "tests/eval/dev.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as LabelledSentence).flatMap(({ text, lang, gold, before, title }) => {
    const passage = passages.get(gold[0] ?? "")?.statement[lang];
    return passage ? [{ claim: text, passage, ...(before ? { before } : {}), ...(title ? { title } : {}) }] : [];
  });
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: "error",
    build: { write: false, lib: { entry: join(import.meta.dirname, "time-pairs.ts"), formats: ["iife"], name: "bench" } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("The code for the page was not built.");
  return output.output.map((part) => (part.type === "chunk" ? part.code : "")).join("\n");
}

/** Weights, kernels and code come from a server of our own: they are too big to hand over as an argument. */
async function timeInBrowser(name: "chromium" | "firefox", input: TimedInput): Promise<number[]> {
  const files = new Map<string, Uint8Array | string>([
    ["/", "<!doctype html><meta charset=utf-8><script src=/code.js></script>"], ["/code.js", await bundle()], ["/weights", new Uint8Array(input.weights)],
    ...input.kernels.map((kernel, index): [string, Uint8Array] => [`/kernel-${index}`, kernel]),
  ]);
  const server = createServer(({ url }, response) => void response.end(files.get(url ?? ""))).listen(0, "127.0.0.1");
  const browser = await launch(name === "firefox"
    ? { browser: "firefox", executablePath: findBrowser("firefox") ?? "", protocolTimeout: 600_000 }
    : { executablePath: findBrowser("chrome") ?? "", args: ["--no-sandbox"], protocolTimeout: 600_000 });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(
      (pairs, vocabulary, kernelCount) => (globalThis as unknown as { bench: typeof TimePairs }).bench.timeServedPairs(pairs, vocabulary, kernelCount),
      input.pairs, input.vocabulary, input.kernels.length,
    );
  } finally {
    await browser.close();
    server.close();
  }
}

const input: TimedInput = {
  pairs: readPairs(),
  weights: new Uint8Array(gunzipSync(readFileSync(join(modelFolder, "stance.bin.gz")))).buffer,
  vocabulary: JSON.parse(readFileSync(join(modelFolder, "tokenizer.json"), "utf8")) as object,
  kernels: await compileKernels(),
};
for (const place of process.argv.length > 2 ? process.argv.slice(2) : ["node", "chromium", "firefox"]) {
  const times = (place === "chromium" || place === "firefox" ? await timeInBrowser(place, input) : await timePairs(input)).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1);
  console.log(`${place}: ${times.length} pairs, median ${at(0.5)}, p95 ${at(0.95)}, at most ${at(1)} ms`);
}
