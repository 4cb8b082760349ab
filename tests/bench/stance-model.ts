import { compileKernel } from "../../src/stance-model/compile-kernel.ts";
import { createNetwork } from "../../src/stance-model/network.ts";
import { readWeightFile } from "../../src/stance-model/weight-file.ts";
import { createRandom, fullConfig, makeWeightFile } from "../support/make-weight-file.ts";

/** Times the network on random weights: `tsx tests/bench/stance-model.ts [layers] [repeats]`. */
const layers = Number(process.argv[2] ?? fullConfig.layers);
const repeats = Number(process.argv[3] ?? 60);

const kernel = await compileKernel();
const file = readWeightFile(makeWeightFile({ ...fullConfig, layers }));
if (!file.ok) throw new Error(file.problem);
const started = performance.now();
const network = await createNetwork(file.value, kernel);
console.log(`${layers} layers, start ${(performance.now() - started).toFixed(0)} ms`);

const random = createRandom(7);
for (const tokens of [20, 40, 70, 120, 176]) {
  const ids = Array.from({ length: tokens }, () => Math.floor(random() * fullConfig.vocab));
  const types = ids.map((_, index) => (index < tokens / 2 ? 0 : 1));
  const times = Array.from({ length: repeats }, () => {
    const before = performance.now();
    network({ ids, types }, "pair");
    return performance.now() - before;
  }).toSorted((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (repeats - 1))] ?? NaN).toFixed(1).padStart(6);
  console.log(`${String(tokens).padStart(4)} tokens: min ${at(0)}  median ${at(0.5)}  p95 ${at(0.95)} ms`);
}
