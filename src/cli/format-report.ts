import { describeSource, findLink } from "../core/citation/describe-source.ts";
import type { Pack } from "../core/pack/pack.ts";
import { isMarked, markedLabels } from "../core/verdict/finding.ts";
import type { Evidence, Finding, Label } from "../core/verdict/finding.ts";
import { labelStyles, reportWidth, shownEvidence } from "./report-options.ts";
import { wrapText } from "./wrap-text.ts";

/** A finding with the id of the line it answers, where lines have one. */
export interface Answer {
  readonly finding: Finding;
  readonly id?: string | number;
}

/** How many sentences got each label. */
type LabelCounts = Readonly<Partial<Record<Label, number>>>;

/** Writes the findings of one input for people to read. */
export class Report {
  readonly #pack: Pack;
  readonly #colours: boolean;

  constructor(pack: Pack, colours: boolean) {
    this.#pack = pack;
    this.#colours = colours;
  }

  /** The marked sentences with their passages, then the summary. */
  format(heading: string, answers: readonly Answer[], counts: LabelCounts = countLabels(answers)): string {
    const marked = answers.filter(({ finding }) => isMarked(finding.label));
    return [this.#paint(heading, 1), ...marked.map((answer) => this.#formatAnswer(answer)), summarise(counts)].join("\n\n");
  }

  #formatAnswer({ finding, id }: Answer): string {
    const { sign, word, colour } = labelStyles[finding.label];
    const label = this.#paint(`${sign} ${word}`, colour);
    // "Related" says that neither could be confirmed; a share of certainty would read as one of them.
    const confidence = finding.label === "related" ? "" : `  ${Math.round(finding.confidence * 100)} %`;
    const differences = finding.differences.map(({ claim, source }) => wrapText(`here “${claim}”, in the source “${source}”`, "  ", reportWidth));
    const passages = finding.evidence.slice(0, shownEvidence).map((evidence) => this.#formatEvidence(evidence));
    return [
      `${label}${confidence}${id === undefined ? "" : `  [${id}]`}`,
      wrapText(finding.sentence.text, "  ", reportWidth),
      ...differences,
      ...passages,
    ].join("\n");
  }

  #formatEvidence({ passage: passageId, stance }: Evidence): string {
    const passage = this.#pack.passages.find(({ id }) => id === passageId);
    const source = this.#pack.sources.find(({ id }) => id === passage?.source);
    if (!passage || !source) return `    ${passageId}`;
    const words = passage.quote ? `“${passage.quote}”` : `Summary: ${passage.statement.en}`;
    const link = findLink(source);
    const reference = `${describeSource(source)}, ${passage.locator}${link ? ` <${link}>` : ""}${passage.via ? ` (known through ${passage.via})` : ""}`;
    const sign = { supports: "+", refutes: "−", neutral: "=" }[stance];
    return `${wrapText(`${sign} ${words}`, "    ", reportWidth)}\n${this.#paint(wrapText(reference, "      ", reportWidth), 2)}`;
  }

  #paint(text: string, code: number): string {
    return this.#colours ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}

const countLabels = (answers: readonly Answer[]): LabelCounts => {
  const counts: Partial<Record<Label, number>> = {};
  for (const { finding } of answers) counts[finding.label] = (counts[finding.label] ?? 0) + 1;
  return counts;
};

/** "31 sentences on the topic: 18 supported, 2 contradicted; 3 not checkable, 112 not about the topic" */
function summarise(counts: LabelCounts): string {
  const shares = markedLabels.toReversed().flatMap((label) => (counts[label] ? [`${counts[label]} ${labelStyles[label].word.toLowerCase()}`] : []));
  const marked = markedLabels.reduce((sum, label) => sum + (counts[label] ?? 0), 0);
  const onTopic = `${marked} ${marked === 1 ? "sentence" : "sentences"} on the topic${shares.length > 0 ? `: ${shares.join(", ")}` : ""}`;
  return `${onTopic}; ${counts["not-claim"] ?? 0} not checkable, ${counts["off-topic"] ?? 0} not about the topic`;
}
