import { languages } from "../core/text/text-block.ts";
import type { Language } from "../core/text/text-block.ts";
import type { SentenceInput, SentencesInput } from "./input.ts";

type LineResult = { readonly ok: true; readonly sentence: SentenceInput } | { readonly ok: false; readonly problem: string };

/** Reads lines of `{id, text, title?, before?, lang?}`; a broken line is a problem, the others are still read. */
export function parseSentences(text: string, language: Language | undefined): SentencesInput {
  const sentences: SentenceInput[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const result = parseLine(line, language);
    if (result.ok) sentences.push(result.sentence);
    else problems.push(`line ${index + 1}: ${result.problem}`);
  }
  return { kind: "sentences", sentences, problems };
}

function parseLine(line: string, fallback: Language | undefined): LineResult {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: "not valid JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { ok: false, problem: "not a JSON object" };
  const { id, text, title, before, lang } = value as Record<string, unknown>;
  if (typeof text !== "string" || text.trim() === "") return { ok: false, problem: `"text" must be a sentence` };
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") return { ok: false, problem: `"id" must be a text or a number` };
  for (const [name, optional] of Object.entries({ title, before, lang })) {
    if (optional !== undefined && optional !== null && typeof optional !== "string") return { ok: false, problem: `"${name}" must be a text` };
  }
  const language = languages.find((candidate) => candidate === lang) ?? fallback;
  return {
    ok: true,
    sentence: {
      text,
      ...(id !== undefined ? { id } : {}),
      ...(typeof title === "string" ? { title } : {}),
      ...(typeof before === "string" ? { before } : {}),
      ...(language ? { language } : {}),
    },
  };
}
