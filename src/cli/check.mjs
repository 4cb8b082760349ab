// `npm run check`: brings pack and program in `dist` up to date, then runs the program.
// Loading TypeScript file by file would take longer than most checks.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { installPackages } from "./setup/install-packages.mjs";
import { isUpToDate } from "./setup/is-up-to-date.mjs";

const root = resolve(import.meta.dirname, "../..");
const program = resolve(root, "dist/cli/check.js");
const pack = resolve(root, "dist/data/peru-russia.json");

const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
};

if (!isUpToDate(pack, [resolve(root, "data")])) {
  installPackages(root);
  run("--import", "tsx", "data/compile.ts");
}
const sources = ["src/cli", "src/core", "src/page", "src/stance-model", "package-lock.json"];
if (!isUpToDate(program, sources.map((path) => resolve(root, path)))) {
  installPackages(root);
  run("--import", "tsx", "src/cli/setup/bundle-check.ts");
}
// npm runs scripts in the project's folder; paths are meant from where it was called.
if (process.env.npm_lifecycle_event === "check") process.chdir(process.env.INIT_CWD ?? root);
await import(program);
