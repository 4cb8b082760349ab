import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compilePack, compiledPack, packFolder } from "../../data/compile.ts";
import type { Pack } from "../core/pack/pack.ts";

export type PackResult = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly string[] };

/** The compiled pack: as it lies in `dist` when that is newer than what it is made from, else compiled anew. */
export function loadPack(): PackResult {
  const cached = readCached();
  if (cached) return { ok: true, pack: cached };
  const result = compilePack();
  if (result.ok) writeCached(result.pack);
  return result;
}

function readCached(): Pack | undefined {
  try {
    const written = statSync(compiledPack).mtimeMs;
    const compiler = resolve(packFolder, "../..");
    return newestChange(packFolder, true) < written && newestChange(compiler, false) < written
      ? (JSON.parse(readFileSync(compiledPack, "utf8")) as Pack)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds; files directly in the folder, and with `deep` in those below it. */
function newestChange(folder: string, deep: boolean): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return deep ? newestChange(path, true) : 0;
    return statSync(path).mtimeMs;
  });
  return Math.max(statSync(folder).mtimeMs, ...times);
}

/** Another run may be reading: the new file takes the place of the old one in one step. A folder that cannot be written is no error. */
function writeCached(pack: Pack): void {
  const draft = `${compiledPack}.${process.pid}`;
  try {
    mkdirSync(dirname(compiledPack), { recursive: true });
    writeFileSync(draft, JSON.stringify(pack));
    renameSync(draft, compiledPack);
  } catch {
    return;
  }
}
