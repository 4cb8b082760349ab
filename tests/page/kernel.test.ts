import { launch } from "puppeteer-core";
import type { LaunchOptions } from "puppeteer-core";
import { describe, expect, it } from "vitest";
import { compileKernels } from "../../src/stance-model/compile-kernels.ts";
import { packWeights, weightOffset } from "../../src/stance-model/pack-weights.ts";
import type { Kernel } from "../../src/stance-model/kernel.ts";
import { findBrowser } from "../../src/cli/setup/provide-browser.mjs";
import { createRandom } from "../support/make-weight-file.ts";

const firefox = findBrowser("firefox");
const browsers: readonly (readonly [string, LaunchOptions])[] = [
  ["Chromium", { executablePath: findBrowser("chrome") ?? "", args: ["--no-sandbox"] }],
  ...(firefox ? [["Firefox", { browser: "firefox", executablePath: firefox }] as const] : []),
];

/** 1536 inputs, as in the widest matrix; the first row and the first outputs as large as they can be, with either sign. */
function makeProblem(rows: number, inner: number, outer: number) {
  const random = createRandom(11);
  const weights = Int8Array.from({ length: inner * outer }, (_, at) => (at < 2 * inner ? (at < inner ? 63 : -63) : Math.round((random() - 0.5) * 126)));
  const packed = new Int8Array(weights.length);
  packWeights(weights, outer, inner, packed);
  const inputs = Array.from({ length: rows * inner }, (_, at) => (at < inner ? 1 : (random() - 0.5) * 4));
  return { rows, inner, outer, offset: weightOffset, inputs, packed: [...packed] };
}

/** Runs in the page: the matrix product of each kernel. */
async function multiply(kernels: string[], { rows, inner, outer, offset, inputs, packed }: ReturnType<typeof makeProblem>): Promise<number[][]> {
  return Promise.all(kernels.map(async (encoded) => {
    const memory = new WebAssembly.Memory({ initial: 16, maximum: 16 });
    const module = await WebAssembly.compile(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)));
    const kernel = (await WebAssembly.instantiate(module, { env: { memory } })).exports as unknown as Kernel;
    const [input, integers, steps, corrections, weights, scales, bias, out] = [65536, 262144, 1024, 2048, 524288, 4096, 8192, 786432] as const;
    new Float32Array(memory.buffer, input, inputs.length).set(inputs);
    new Int8Array(memory.buffer, weights, packed.length).set(packed);
    new Float32Array(memory.buffer, scales, outer).fill(1);
    kernel.quantizeRows(input, rows, inner, offset, integers, steps, corrections);
    kernel.linear(integers, steps, corrections, weights, scales, bias, out, rows, inner, outer);
    return [...new Float32Array(memory.buffer, out, rows * outer)];
  }));
}

describe("the fast kernel", () => {
  it.each(browsers)("runs in %s and multiplies as the plain one does, to the bit", async (_, options) => {
    const browser = await launch(options);
    try {
      const page = await browser.newPage();
      const kernels = (await compileKernels()).map((bytes) => Buffer.from(bytes).toString("base64"));
      const [fast, plain] = await page.evaluate(multiply, kernels, makeProblem(12, 1536, 16));
      expect(plain?.slice(0, 2).map(Math.round)).toEqual([63 * 1536, -63 * 1536]);
      expect(fast).toEqual(plain);
    } finally {
      await browser.close();
    }
  });
});
