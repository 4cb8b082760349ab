/** What the compiled kernel/ exports; addresses are bytes in its memory, the functions are described there. */
export interface Kernel {
  embed(
    ids: number, types: number, count: number, width: number,
    words: number, scales: number, positions: number, typeRows: number, x: number, y: number,
  ): void;
  quantizeRows(source: number, rows: number, width: number, limit: number, target: number, steps: number): void;
  linear(
    x: number, steps: number, weights: number, scales: number, bias: number, out: number,
    rows: number, inner: number, outer: number,
  ): void;
  attention(qkv: number, rows: number, heads: number, headSize: number, out: number, scratch: number): void;
  gelu(at: number, count: number): void;
  addAndNormalize(x: number, y: number, gain: number, bias: number, rows: number, width: number, epsilon: number): void;
}

/** The compiled kernel, or its bytes. */
export type KernelSource = WebAssembly.Module | BufferSource;

/** Starts the kernel on a memory. Rejects where WebAssembly or its SIMD is missing or forbidden. */
export async function startKernel(source: KernelSource, memory: WebAssembly.Memory): Promise<Kernel> {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  return instance.exports as unknown as Kernel;
}
