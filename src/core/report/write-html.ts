import type { MarkedLabel } from "../verdict/finding.ts";
import { quoteOf } from "./report.ts";
import type { CitedEvidence, Report, ReportEntry } from "./report.ts";
import { reportStyle } from "./report-style.ts";
import type { ReportWords } from "./report-words.ts";

/** A sign for each label besides colour and word. */
const signs: Readonly<Record<MarkedLabel, string>> = { supported: "✓", contradicted: "≠", disputed: "⇄", related: "≈", unsupported: "○" };

const escape = (text: string): string => text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);

/** Only addresses of the web become links. */
const writeLink = (text: string, url: string | undefined): string => (url && /^https?:/iu.test(url) ? `<a href="${escape(url)}" rel="noopener noreferrer">${text}</a>` : text);

function writeEvidence(evidence: CitedEvidence, { language }: Report, words: ReportWords): string {
  const { passage, source, reference, link } = evidence.cited;
  const text = escape(quoteOf(evidence, language));
  const said = passage.quote === undefined
    ? `<p><small>${escape(words.summary)}</small> ${text}</p>`
    : `<blockquote lang="${escape(source.language ?? language)}"><q>${text}</q></blockquote>`;
  return `<li><p class="stance">${escape(words.stance(evidence.stance))}</p>${said}<p class="source">${writeLink(escape(reference), link)}, ${escape(passage.locator)}</p></li>`;
}

function writeEntry({ finding, isPlaced, evidence }: ReportEntry, report: Report, words: ReportWords): string {
  const differences = finding.differences.map((one) =>
    `<tr><th scope="row">${escape(words.difference(one))}</th><td>${escape(words.pageSays)}: <mark>${escape(one.claim)}</mark></td><td>${escape(words.sourceSays)}: <mark>${escape(one.source)}</mark></td></tr>`);
  return [
    `<li class="finding" data-label="${finding.label}">`,
    `<p class="label"><span aria-hidden="true">${signs[finding.label as MarkedLabel] ?? ""}</span> ${escape(words.label(finding))}</p>`,
    `<p class="sentence">${escape(finding.sentence.text)}</p>`,
    isPlaced ? "" : `<p><small>${escape(words.orphanNote)}</small></p>`,
    differences.length > 0 ? `<table>${differences.join("")}</table>` : "",
    evidence.length > 0 ? `<ul>${evidence.map((one) => writeEvidence(one, report, words)).join("")}</ul>` : `<p><small>${escape(words.noPassages)}</small></p>`,
    "</li>",
  ].join("");
}

/** The report as one file that reads by itself: no script, nothing loaded. */
export function writeHtml(report: Report, words: ReportWords): string {
  const day = new Intl.DateTimeFormat(report.language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(report.checkedOn));
  return `<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(`${words.heading}: ${report.title}`)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<p class="kicker">${escape(words.heading)}</p>
<h1>${writeLink(escape(report.title), report.url)}</h1>
<p>${escape(words.coverage)}</p>
<p><small>${escape(words.checkedOn)}: <time datetime="${escape(report.checkedOn)}">${escape(day)}</time></small></p>
</header>
<main><ol>
${report.entries.map((entry) => writeEntry(entry, report, words)).join("\n")}
</ol></main>
<footer><small>${escape(words.note)}</small></footer>
</body>
</html>
`;
}
