import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../src/core/pack/source.ts";
import { isDamaged, normaliseQuotation } from "./normalise-quotation.ts";
import type { ReadPassage } from "./validate-pack.ts";

/** Problems with quotations that are not in the document of their source; `proven` counts those that are. */
export function proveQuotations(read: readonly ReadPassage[], sources: readonly Source[], documents: string): { problems: string[]; proven: number } {
  const fileOf = new Map(sources.map((source) => [source.id, source.custom.seed]));
  const texts = new Map<string, string>();
  const problems: string[] = [];
  let proven = 0;
  for (const { passage, file, line } of read) {
    if (!passage.quote) continue;
    const name = fileOf.get(passage.source);
    const path = name ? join(documents, name) : "";
    if (!name || !existsSync(path)) {
      problems.push(`${file}:${line}: quotation of "${passage.id}" cannot be proven: ${name ? `no document ${name}` : `source "${passage.source}" names no document (custom.seed)`}`);
      continue;
    }
    const text = texts.get(path) ?? readFileSync(path, "utf8");
    texts.set(path, text);
    const options = { dropAccented: isDamaged(text) };
    if (normaliseQuotation(text, options).includes(normaliseQuotation(passage.quote, options))) proven++;
    else problems.push(`${file}:${line}: quotation of "${passage.id}" is not in ${name}`);
  }
  return { problems, proven };
}
