import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether every package that the lock file asks for lies in node_modules, in its version; other systems' binaries aside. */
export function hasPackages(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const readPackages = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const present = readPackages(installed);
  return Object.entries(readPackages(join(root, "package-lock.json")))
    .every(([path, { version, optional }]) => path === "" || optional || present[path]?.version === version);
}

/** Installs the packages of the lock file when some are missing. Throws when npm fails. */
export function installPackages(root) {
  if (hasPackages(root)) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" });
}
