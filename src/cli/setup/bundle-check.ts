import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";
import { compileKernel } from "../../stance-model/compile-kernels.ts";
import { kernelNames } from "../../stance-model/kernel.ts";

const root = resolve(import.meta.dirname, "../../..");

// As deep in `dist` as its sources are in `src`, so that paths from the program to the data stay the same.
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: "src/cli/check.ts",
    outDir: "dist/cli",
    target: "node20",
    rollupOptions: { output: { entryFileNames: "[name].js", chunkFileNames: "[name].js" } },
  },
  // Packages too: reading a few big files is faster than hundreds of small ones.
  ssr: { noExternal: true },
});

for (const name of kernelNames) writeFileSync(resolve(root, "dist/cli", name), await compileKernel(name));
