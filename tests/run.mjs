// `npm test`: works on a fresh clone, so this file asks for nothing but Node.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPackages } from "../src/cli/setup/install-packages.mjs";
import { provideBrowser } from "../src/cli/setup/provide-browser.mjs";

const root = resolve(import.meta.dirname, "..");
const reports = join(root, "dist", "test-reports");
const bin = (path) => join("node_modules", path);
const totals = { passed: 0, failed: 0 };

/** Runs Node on a script of the project; resolves with its exit code and all that it said. */
function runNode(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.on("data", (data) => (output += data));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** One line with the time it took; what failed says why below it. */
async function step(name, run) {
  const start = performance.now();
  const { passed, failed, note = "", output = "" } = await run().catch((error) => ({ passed: 0, failed: 1, output: error.message }));
  totals.passed += passed;
  totals.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed${note} (${seconds} s)`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, "    "));
  return failed === 0;
}

const program = (...args) => async () => {
  const { code, output } = await runNode(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
};

const build = (target) => async () => {
  const { code, output } = await runNode([bin("vite/bin/vite.js"), "build"], { TARGET: target });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
};

/** A project of vite.config.ts; a file that could not be loaded is a failure too. */
const suite = (project, env) => async () => {
  const report = join(reports, `${project}.json`);
  const { code, output } = await runNode([
    bin("vitest/vitest.mjs"), "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`,
  ], { ...env, NO_COLOR: "1" });
  if (!existsSync(report)) return { passed: 0, failed: 1, output };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed")).length;
  const failed = numFailedTests + broken;
  const skips = output.match(/^skipped: .*$/gm) ?? [];
  return {
    passed: numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    note: numPendingTests > 0 ? `, ${numPendingTests} skipped${skips.map((line) => ` – ${line}`).join("")}` : "",
    output,
  };
};

const provideBrowsers = async () => {
  const chrome = provideBrowser("chrome");
  try {
    return { chrome, firefox: provideBrowser("firefox") };
  } catch (error) {
    console.log(`– Firefox: ${error.message}`);
    return { chrome };
  }
};

const started = performance.now();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const paths = {};
const ready = await step("packages and browsers", async () => {
  installPackages(root);
  Object.assign(paths, await provideBrowsers());
  return { passed: 1, failed: 0 };
});
if (ready) {
  const browsers = { CHROMIUM_PATH: paths.chrome, ...(paths.firefox ? { FIREFOX_PATH: paths.firefox } : {}) };
  await step("types", program(bin("typescript/bin/tsc"), "-p", "."));
  await step("types of the core, without a browser's", program(bin("typescript/bin/tsc"), "-p", "src/core"));
  await step("lint", program(bin("oxlint/bin/oxlint")));
  await step("pack", program("--import", "tsx", "data/compile.ts"));
  await step("unit tests", suite("unit"));
  await step("figures on labelled sentences", suite("eval"));
  const isBuilt = [await step("build for Chrome", build("chrome")), await step("build for Firefox", build("firefox"))];
  await step("page tests in Chromium", suite("page", browsers));
  if (isBuilt.every(Boolean)) await step("end to end", suite("e2e", browsers));
  else totals.failed++;
}
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
