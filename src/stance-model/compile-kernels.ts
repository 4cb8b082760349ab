import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { main, version } from "assemblyscript/asc";
import { kernelNames } from "./kernel.ts";
import type { KernelName } from "./kernel.ts";

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, "kernel");
const cache = resolve(here, "../../dist/cache");

const options = [
  "--outFile", "kernel.wasm", "-O3", "--noAssert", "--runtime", "stub", "--importMemory", "--enable", "simd", "--noExportMemory",
];
const entries: { readonly [Name in KernelName]: readonly string[] } = {
  "stance-kernel-relaxed.wasm": ["relaxed.ts", "--enable", "relaxed-simd"],
  "stance-kernel.wasm": ["plain.ts"],
};

/** All kernels, in the order of `kernelNames`. */
export const compileKernels = (): Promise<Uint8Array<ArrayBuffer>[]> => Promise.all(kernelNames.map(compileKernel));

/**
 * Compiles a kernel of kernel/ (AssemblyScript) to WebAssembly with 128-bit SIMD. Node only, at build time.
 * Takes about two seconds the first time; later calls read the result from dist/cache until a source changes.
 */
export async function compileKernel(name: KernelName): Promise<Uint8Array<ArrayBuffer>> {
  const command = [...entries[name], ...options];
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts")).toSorted();
  const text = new Map(sources.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const key = createHash("sha256").update(JSON.stringify([version, command, [...text]])).digest("hex").slice(0, 16);
  const path = join(cache, `stance-kernel-${key}.wasm`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));

  let output: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await main(command, {
    // The compiler adds ".ts" to an import that has it already.
    readFile: (name) => text.get(name.replace(/(\.ts)+$/, ".ts")) ?? null,
    writeFile: (_, contents) => { output = Uint8Array.from(contents as Uint8Array); },
    listFiles: () => [],
  });
  if (error ?? !output) throw new KernelCompileError(stderr.toString() || String(error));
  mkdirSync(cache, { recursive: true });
  // Test files compile side by side: nobody may read half a file.
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, output);
  renameSync(partial, path);
  return output;
}

/** The kernel's sources do not compile; the message is the compiler's. */
export class KernelCompileError extends Error {
  override readonly name = "KernelCompileError";
}
