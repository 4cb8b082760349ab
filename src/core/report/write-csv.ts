import { quoteOf } from "./report.ts";
import type { Report } from "./report.ts";

const columns = ["number", "label", "confidence", "sentence", "difference", "page_says", "source_says", "stance", "passage", "is_quotation", "locator", "reference", "link", "placed", "page"] as const;

/** A spreadsheet runs a cell that begins so as a formula; the apostrophe makes it text. https://owasp.org/www-community/attacks/CSV_Injection */
const disarm = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const writeField = (value: string | number | boolean | undefined): string => {
  const text = typeof value === "string" ? disarm(value) : String(value ?? "");
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A row for each finding with the passage that decides it, as RFC 4180 has it. */
export function writeCsv({ url, language, entries }: Report): string {
  const rows = entries.map(({ finding, isPlaced, evidence: [best] }, index) => {
    const difference = finding.differences[0];
    return [
      index + 1, finding.label, finding.confidence, finding.sentence.text, difference?.kind, difference?.claim, difference?.source,
      best?.stance, best && quoteOf(best, language), best && best.cited.passage.quote !== undefined, best?.cited.passage.locator,
      best?.cited.reference, best?.cited.link, isPlaced, url,
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(writeField).join(",")}\r\n`).join("");
}
