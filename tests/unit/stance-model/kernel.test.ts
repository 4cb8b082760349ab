import { beforeAll, describe, expect, it } from "vitest";
import { compileKernels } from "../../../src/stance-model/compile-kernels.ts";
import { startKernel } from "../../../src/stance-model/kernel.ts";
import type { Kernel } from "../../../src/stance-model/kernel.ts";
import { packWeights, weightOffset } from "../../../src/stance-model/pack-weights.ts";
import { compileTimeout } from "../../support/compile-timeout.ts";

/** Φ(u) by Simpson's rule on the bell curve. */
function integrateBell(u: number): number {
  const steps = 2000;
  let sum = 0;
  for (let i = 0; i <= steps; i++) sum += (i === 0 || i === steps ? 1 : i % 2 ? 4 : 2) * Math.exp(-((i * u / steps) ** 2) / 2);
  return 0.5 + sum * u / steps / 3 / Math.sqrt(2 * Math.PI);
}

const memory = new WebAssembly.Memory({ initial: 4 });
const floats = new Float32Array(memory.buffer);
let kernel: Kernel;
beforeAll(async () => { kernel = await startKernel(await compileKernels(), memory); }, compileTimeout);

describe("the kernel's arithmetic at its limits", () => {
  it.each([[384, -63], [1536, -63], [1536, 63]])("does not overflow when %i products with %i are all as large as they can be", (inner, weight) => {
    const [input, integers, steps, corrections, weights, scales, bias, out] = [16, 16384, 32768, 33024, 65536, 49152, 49184, 49216] as const;
    floats.fill(1, input / 4, input / 4 + inner);
    packWeights(new Int8Array(8 * inner).fill(weight), 8, inner, new Int8Array(memory.buffer, weights));
    floats.fill(1, scales / 4, scales / 4 + 8);
    floats.fill(0, bias / 4, bias / 4 + 8);
    kernel.quantizeRows(input, 1, inner, weightOffset, integers, steps, corrections);
    kernel.linear(integers, steps, corrections, weights, scales, bias, out, 1, inner, 8);
    for (const value of floats.subarray(out / 4, out / 4 + 8)) expect(value / (weight * inner)).toBeCloseTo(1, 5);
  });

  it("rounds a row of zeros to zeros", () => {
    floats.fill(0, 4, 20);
    kernel.quantizeRows(16, 1, 16, weightOffset, 128, 256, 272);
    expect([...new Int8Array(memory.buffer, 128, 16)]).toEqual(Array.from({ length: 16 }, () => 0));
  });

  it("computes gelu from -12 to 12 within a millionth", () => {
    const inputs = Array.from({ length: 96 }, (_, index) => (index - 48) / 4);
    floats.set(inputs, 4);
    kernel.gelu(16, inputs.length);
    inputs.forEach((u, index) => expect(floats[4 + index]).toBeCloseTo(u * integrateBell(u), 5.7));
  });
});
