import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Milliseconds; of a folder, the newest of all that is in it and its own, which tells of what was removed. */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Whether a made file is there and newer than everything it is made from. */
export function isUpToDate(made, sources) {
  const written = statSync(made, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.every((source) => newestChange(source) < written);
}
