/** What the compiled kernel/ exports; addresses are bytes in its memory, the functions are described there. */
export interface Kernel {
  embed(
    ids: number, types: number, count: number, width: number,
    words: number, scales: number, positions: number, typeRows: number, x: number, y: number,
  ): void;
  quantizeRows(
    source: number, rows: number, width: number, offset: number, target: number, steps: number, corrections: number,
  ): void;
  linear(
    x: number, steps: number, corrections: number, weights: number, scales: number, bias: number, out: number,
    rows: number, inner: number, outer: number,
  ): void;
  attention(qkv: number, rows: number, heads: number, headSize: number, out: number, scratch: number): void;
  gelu(at: number, count: number): void;
  addAndNormalize(x: number, y: number, gain: number, bias: number, rows: number, width: number, epsilon: number): void;
}

/** The kernel's files, the fastest first: in relaxed SIMD, and in the SIMD that every engine of today has. */
export const kernelNames = ["stance-kernel-relaxed.wasm", "stance-kernel.wasm"] as const;
export type KernelName = (typeof kernelNames)[number];

/** The bytes of compiled kernels, the fastest first; all give the same numbers. */
export type KernelSources = readonly BufferSource[];

/** Starts the first kernel that this engine can run. Rejects where WebAssembly or its SIMD is missing or forbidden. */
export async function startKernel(sources: KernelSources, memory: WebAssembly.Memory): Promise<Kernel> {
  const instance = await WebAssembly.instantiate(await compileFirst(sources), { env: { memory } });
  return instance.exports as unknown as Kernel;
}

async function compileFirst([source, ...slower]: KernelSources): Promise<WebAssembly.Module> {
  if (!source) throw new WebAssembly.CompileError("no kernel was given");
  try {
    return await WebAssembly.compile(source);
  } catch (error) {
    if (!slower.length) throw error;
    return compileFirst(slower);
  }
}
