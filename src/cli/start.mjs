// `npm start [-- URL|FILE]`: works on a fresh clone, so this file asks for nothing but Node.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { installPackages } from "./setup/install-packages.mjs";
import { provideBrowser } from "./setup/provide-browser.mjs";

const root = resolve(import.meta.dirname, "../..");
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
  installPackages(root);
  const executable = provideBrowser(target);
  console.log(`Building the extension for ${target} …`);
  build();
  run("--import", "tsx", "data/compile.ts");
  run("--import", "tsx", "src/cli/show-page.ts", target, executable, ...process.argv.slice(2, 3));
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exit(1);
}
