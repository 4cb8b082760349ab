import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";
import webExtension from "vite-plugin-web-extension";
import { compilePack } from "./data/compile.ts";
import { compileKernel } from "./src/stance-model/compile-kernels.ts";
import { kernelNames } from "./src/stance-model/kernel.ts";
import "./tests/support/map-group-by.ts";

/*
 * Everything is switched by environment variables, because the plugin builds each script with a child
 * build that reads this file again and does not get the flags of the command line:
 * TARGET=chrome|firefox, OPEN_SHADOW=1 (tests look into the card), OUT_DIR (another output folder).
 */
const root = import.meta.dirname;
const target = process.env["TARGET"] ?? "chrome";
const outDir = resolve(root, process.env["OUT_DIR"] ?? `dist/${target}`);
const isWatching = process.argv.includes("--watch");
const isChildBuild = () => process.env["VITE_PLUGIN_WEB_EXTENSION_CHILD_BUILD"] === "true";
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** Puts the compiled pack and, when there are any, the models into the package. */
function emitData(): Plugin {
  const models = join(root, "data/models");
  return {
    name: "cotejo:data",
    apply: "build",
    async generateBundle() {
      if (isChildBuild()) return;
      const result = compilePack();
      if (!result.ok) return this.error(result.problems.join("\n"));
      this.emitFile({ type: "asset", fileName: "data/peru-russia.json", source: JSON.stringify(result.pack) });
      if (!existsSync(models)) return;
      for (const name of readdirSync(models)) {
        this.emitFile({ type: "asset", fileName: `models/${name}`, source: readFileSync(join(models, name)) });
      }
      for (const name of kernelNames) this.emitFile({ type: "asset", fileName: `models/${name}`, source: await compileKernel(name) });
    },
  };
}

/** Preact sets innerHTML for a property that we never use; reviewers of add-ons are warned of each such place. */
function dropInnerHtml(): Plugin {
  const assignment = /(\w+)\.innerHTML=(\w+)\.__html/g;
  return {
    name: "cotejo:no-inner-html",
    apply: "build",
    transform(code, id) {
      if (!id.includes("/preact/dist/preact.mjs")) return undefined;
      if (!code.match(assignment)) return this.error("Preact no longer sets innerHTML as expected: see dropInnerHtml");
      return { code: code.replace(assignment, "$1.textContent=$2.__html"), map: null };
    },
  };
}

const extension = () => webExtension({
  manifest: join(root, "manifest.json"),
  // Opened by the background, so the manifest does not name it.
  additionalInputs: ["src/welcome/welcome.html"],
  browser: target,
  transformManifest: (manifest) => ({ ...manifest, version }),
  // Fetches a schema from the network; the add-on linter checks more.
  skipManifestValidation: true,
  disableAutoLaunch: true,
  printSummary: false,
  ...(isWatching ? { htmlViteConfig: { build: { watch: {} } } } : {}),
});

export default defineConfig({
  root,
  define: { __OPEN_SHADOW__: JSON.stringify(process.env["OPEN_SHADOW"] === "1") },
  build: {
    outDir,
    emptyOutDir: !isChildBuild(),
    target: target === "firefox" ? "firefox150" : "chrome128",
    modulePreload: { polyfill: false },
  },
  plugins: process.env["VITEST"] ? [] : [emitData(), dropInnerHtml(), extension()],
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 20_000, hookTimeout: 20_000 } },
      // The shipped models on labelled sentences: minutes, not seconds.
      { extends: true, test: { name: "eval", include: ["tests/eval/**/*.test.ts"], testTimeout: 600_000 } },
      // In a real browser; one file at a time, so that timing is not at the mercy of its neighbours.
      { extends: true, test: { name: "page", include: ["tests/page/**/*.test.ts"], testTimeout: 30_000, hookTimeout: 60_000, fileParallelism: false } },
      // The built extension; needs dist/chrome and dist/firefox.
      { extends: true, test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
