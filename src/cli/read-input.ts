import type { Language } from "../core/text/text-block.ts";
import { decodeText } from "./decode-text.ts";
import { guessKind } from "./guess-kind.ts";
import type { Input } from "./input.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { parsePlainText } from "./parse-plain-text.ts";
import { parseSentences } from "./parse-sentences.ts";
import { readBytes } from "./read-bytes.ts";

export type InputResult = { readonly ok: true; readonly input: Input } | { readonly ok: false; readonly problem: string };

/** Reads one input of the command line. */
export async function readInput(path: string, language: Language | undefined): Promise<InputResult> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const text = decodeText(read.bytes);
  if (text === undefined) return { ok: false, problem: "is not a text file" };
  return { ok: true, input: await parse(path, text, language) };
}

async function parse(path: string, text: string, language: Language | undefined): Promise<Input> {
  switch (guessKind(path, text)) {
    // The parser of HTML takes longer to load than all the rest: only where it is needed.
    case "html": return (await import("./parse-html.ts")).parseHtml(text, language);
    case "markdown": return parseMarkdown(text, language);
    case "jsonl": return parseSentences(text, language);
    case "text": return parsePlainText(text, language);
  }
}
