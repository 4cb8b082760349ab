import type { Passage } from "../../../src/core/pack/passage.ts";
import type { Source } from "../../../src/core/pack/source.ts";
import type { Difference, Finding, Label } from "../../../src/core/verdict/finding.ts";
import type { CitedPassage } from "../../../src/messages/protocol.ts";

export const source: Source = {
  id: "lee-1999",
  type: "article-journal",
  title: "Two Ports",
  author: [{ family: "Lee", given: "Ann" }],
  issued: { "date-parts": [[1999]] },
  "container-title": "Harbour Studies",
  language: "en",
  custom: { rights: "CC BY 4.0", kind: "scholarly" },
};

export const passage: Passage = {
  id: "lee-1999:treaty",
  source: "lee-1999",
  locator: "p. 12",
  statement: { en: "The treaty was signed on 3 May 1902.", es: "El tratado se firmó el 3 de mayo de 1902." },
  dates: ["1902-05-03"],
  numbers: [],
  actors: [],
  topic: "diplomatic",
};

export const cited: CitedPassage = { passage, source, reference: "Lee (1999), Two Ports", link: "https://doi.org/10.1/ports" };

export const dateDifference: Difference = { kind: "date", claim: "4 May 1902", source: "3 May 1902" };

export const noCounts: Readonly<Record<Label, number>> = {
  supported: 0, contradicted: 0, disputed: 0, related: 0, unsupported: 0, "not-claim": 0, "off-topic": 0,
};

/** A finding with one passage of evidence, or none for `unsupported`. */
export function createFinding(id: string, label: Label, text: string, differences: readonly Difference[] = []): Finding {
  const stance = label === "contradicted" ? "refutes" : "supports";
  const evidence = label === "unsupported" ? [] : [{ passage: passage.id, source: source.id, stance, score: 0.9, differences } as const];
  return {
    id,
    label,
    evidence,
    differences,
    confidence: 0.9,
    sentence: { blockId: "b", start: 0, end: text.length, text },
    selector: { type: "TextQuoteSelector", exact: text, prefix: "", suffix: "" },
  };
}
