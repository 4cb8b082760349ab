// `npm start [-- URL|FILE]`: works on a fresh clone, so this file asks for nothing but Node.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { installPackages } from "./setup/install-packages.mjs";
import { provideBrowser } from "./setup/provide-browser.mjs";

const root = resolve(import.meta.dirname, "../..");
/** npm runs scripts in the project's folder; a file is meant from where it was called. */
const from = process.env.INIT_CWD ?? process.cwd();
const target = process.env.TARGET ?? "chrome";

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["inherit", "inherit", "inherit"], env: { ...process.env, TARGET: target } });
  if (status !== 0) process.exit(status ?? 1);
};
const build = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: root, encoding: "utf8", env: { ...process.env, TARGET: target } });
  if (status !== 0) throw new Error(`the build failed\n${stdout}${stderr}`);
};

try {
  if (!["chrome", "firefox"].includes(target)) throw new Error(`TARGET must be chrome or firefox, not ${target}`);
  const [page] = process.argv.slice(2);
  if (page !== undefined && !/^https?:/.test(page) && !existsSync(resolve(from, page))) throw new Error(`${page}: no such file`);
  installPackages(root);
  const executable = provideBrowser(target);
  console.log(`Building the extension for ${target} …`);
  build();
  run("--import", "tsx", "data/compile.ts");
  run("--import", "tsx", "src/cli/show-page.ts", target, executable, ...(page === undefined ? [] : [/^https?:/.test(page) ? page : resolve(from, page)]));
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exit(1);
}
