import { writeWikipedia } from "../citation/write-wikipedia.ts";
import { quoteOf } from "./report.ts";
import type { Report, ReportEntry } from "./report.ts";
import type { ReportWords } from "./report-words.ts";

/** What editors are asked to look at, most certain first. */
const order = ["contradicted", "disputed", "unsupported"] as const;

/** Words of a page or a source must not turn into markup. */
const escapeWiki = (text: string): string => `<nowiki>${text.replaceAll("<", "&lt;").replace(/\s+/gu, " ")}</nowiki>`;

function writeEntry({ finding, evidence }: ReportEntry, { language }: Report, words: ReportWords): string {
  const differences = finding.differences.map((one) => `** ${words.difference(one)}: ${words.pageSays}: “${escapeWiki(one.claim)}”; ${words.sourceSays}: “${escapeWiki(one.source)}”`);
  const passages = evidence.filter(({ stance }) => stance !== "neutral").map((one) => {
    const { passage, source } = one.cited;
    const quote = escapeWiki(quoteOf(one, language));
    const said = passage.quote === undefined ? `${words.summary}: ${quote}` : `“${quote}”`;
    return `** ${words.stance(one.stance)}: ${said} ${writeWikipedia(source, passage.locator)}`;
  });
  return [`* '''${words.label(finding)}''': “${escapeWiki(finding.sentence.text)}”`, ...differences, ...passages].join("\n");
}

/** Wikitext for an article's talk page: a request to look, not an accusation; the signature is the editor's own. */
export function writeTalkPage(report: Report, words: ReportWords): string {
  const chosen = order.flatMap((label) => report.entries.filter(({ finding }) => finding.label === label));
  const body = chosen.length > 0 ? [words.talkOpening, "", ...chosen.map((entry) => writeEntry(entry, report, words))] : [words.talkNothing];
  return [`== ${words.talkHeading} ==`, ...body, "", `${words.note} ~~~~`, ""].join("\n");
}
