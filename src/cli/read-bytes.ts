import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";

export type BytesResult = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly problem: string };

/** Node's error codes in words. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "is a directory, not a file",
  EACCES: "may not be read",
};

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(path: string): Promise<BytesResult> {
  try {
    return { ok: true, bytes: path === "-" ? await buffer(process.stdin) : readFileSync(path) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { ok: false, problem: reasons[code ?? ""] ?? message };
  }
}
