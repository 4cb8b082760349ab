import { extname } from "node:path";

export type TextKind = "html" | "text" | "markdown" | "jsonl";

const kindsByExtension: Readonly<Record<string, TextKind>> = {
  ".html": "html", ".htm": "html", ".xhtml": "html",
  ".txt": "text",
  ".md": "markdown", ".markdown": "markdown",
  ".jsonl": "jsonl", ".ndjson": "jsonl",
};

/** What a text is, by the name of its file or else by how it begins. */
export function guessKind(path: string, text: string): TextKind {
  const named = kindsByExtension[extname(path).toLowerCase()];
  if (named) return named;
  const start = text.trimStart();
  if (/^<(!doctype|html|head|body|!--|\?xml|[a-z]+[\s>])/iu.test(start)) return "html";
  if (start.startsWith("{") && isObject(start.split("\n", 1)[0] ?? "")) return "jsonl";
  return /^#{1,6} \S/u.test(start) ? "markdown" : "text";
}

const isObject = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === "object";
  } catch {
    return false;
  }
};
