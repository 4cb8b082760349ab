import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a browser is looked for, how Debian calls it and where others get it. The variable goes before all. */
const browsers = {
  chrome: {
    variable: "CHROMIUM_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "chrome.exe"],
    files: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    debianPackage: "chromium",
    advice: "No Chromium or Chrome found: install one (https://www.chromium.org/getting-involved/download-chromium/) or set CHROMIUM_PATH to it.",
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox", "firefox.exe"],
    files: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
    debianPackage: "firefox-esr",
    advice: "No Firefox found: install one (https://www.mozilla.org/firefox/) or set FIREFOX_PATH to it.",
  },
};

const isDebian = () => existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));

/** Path of a browser on this machine, or undefined. `target` is "chrome" or "firefox". */
export function findBrowser(target) {
  const { variable, commands, files } = browsers[target];
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [process.env[variable], ...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...files];
  return candidates.find((path) => path && existsSync(path));
}

/** Path of a browser; on Debian, as root, one that is missing is installed. Throws with one line of advice. */
export function provideBrowser(target) {
  const found = findBrowser(target);
  if (found) return found;
  const { debianPackage, advice } = browsers[target];
  if (isDebian() && process.getuid?.() === 0) {
    console.error(`Installing ${debianPackage} …`);
    const install = (...args) => execFileSync("apt-get", ["-qq", ...args], { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    try {
      install("update");
      install("install", "-y", "--no-install-recommends", debianPackage);
    } catch (error) {
      throw new Error(`${advice} (apt-get install ${debianPackage} failed: ${error.message.split("\n")[0]})`, { cause: error });
    }
  }
  const installed = findBrowser(target);
  if (!installed) throw new Error(advice);
  return installed;
}
