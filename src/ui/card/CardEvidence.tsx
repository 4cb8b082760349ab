import { useState } from "preact/hooks";
import type { Difference, Evidence, Finding } from "../../core/verdict/finding.ts";
import type { CitedPassage } from "../../messages/protocol.ts";
import type { CitationChoice } from "../CitationControl.tsx";
import { mentionSource } from "../describe-finding-line.ts";
import { DifferenceList } from "../DifferenceList.tsx";
import { EvidenceItem } from "../EvidenceItem.tsx";
import { findWords } from "../find-words.ts";
import { PassageCitation } from "../PassageCitation.tsx";
import { choosePassageTexts } from "../passage-texts.ts";
import { useTranslate } from "../translate.ts";
import { arrangeEvidence } from "./arrange-evidence.ts";

export type CardPassages = readonly CitedPassage[] | "loading" | "failed";

export interface CardEvidenceProps {
  readonly finding: Finding;
  /** The passages of the finding's evidence, once they have come. */
  readonly passages: CardPassages;
  readonly citation: CitationChoice;
  readonly copyCitation: (cited: CitedPassage) => Promise<boolean>;
}

/** The strongest passage on each side, the sources that say the same, and the others on request. */
export function CardEvidence({ finding, passages, citation, copyCitation }: CardEvidenceProps) {
  const translate = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  if (finding.evidence.length === 0) return <p class="passages-note">{translate("passagesNone")}</p>;
  if (passages === "loading") return <p class="passages-note" role="status">{translate("passagesLoading")}</p>;
  if (passages === "failed") return <p class="passages-note" role="status">{translate("passagesFailed")}</p>;
  const isUncovered = finding.label === "unsupported";
  const { main, corroborating, others } = arrangeEvidence(finding);
  const cite = (evidence: Evidence) => passages.find(({ passage }) => passage.id === evidence.passage);
  const listItems = (list: readonly Evidence[]) => list.map((evidence) => {
    const cited = cite(evidence);
    return cited && <EvidenceItem key={evidence.passage} evidence={evidence} cited={cited} citation={citation} copyCitation={copyCitation} />;
  });
  const isMarkedOnBothSides = ({ claim, claimSpan, source }: Difference): boolean => {
    const shown = main.flatMap((evidence) => {
      const cited = cite(evidence);
      return cited ? choosePassageTexts(cited.passage, cited.source, evidence.differences, translate.language) : [];
    });
    return findWords(finding.sentence.text, claim, claimSpan) !== undefined
      && shown.some(({ text, spans }) => spans.some(({ start, end }) => text.slice(start, end).toLowerCase() === source.toLowerCase()));
  };
  return (
    <>
      {isUncovered && <p class="passages-note">{translate("passagesNone")}</p>}
      {/* What both texts show marked need not be said again. */}
      <DifferenceList differences={finding.differences.filter((difference) => !isMarkedOnBothSides(difference))} />
      {main.length > 0 && <ul class="evidence-list">{listItems(main)}</ul>}
      {corroborating.length > 0 && (
        <section class="corroborating" aria-label={translate(main[0]?.stance === "refutes" ? "alsoRefutes" : "alsoSupports")}>
          <h3 class="evidence-stance">{translate(main[0]?.stance === "refutes" ? "alsoRefutes" : "alsoSupports")}</h3>
          {corroborating.map((evidence) => {
            const cited = cite(evidence);
            return cited && (
              <details key={evidence.passage}>
                <summary>{mentionSource(cited)}</summary>
                <div class="evidence">
                  <PassageCitation cited={cited} differences={evidence.differences} citation={citation} copyCitation={copyCitation} />
                </div>
              </details>
            );
          })}
        </section>
      )}
      {isWhole && <ul class="evidence-list">{listItems(others)}</ul>}
      {others.length > 0 && !isWhole && (
        <button type="button" class="link-button" onClick={() => setIsWhole(true)}>{translate.plural(isUncovered ? "passageNear" : "passageMore", others.length)}</button>
      )}
    </>
  );
}
