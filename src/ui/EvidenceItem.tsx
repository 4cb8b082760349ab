import type { Evidence } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { CitationControl } from "./CitationControl.tsx";
import type { CitationChoice } from "./CitationControl.tsx";
import { stanceMessages } from "./label-messages.ts";
import { PassageView } from "./PassageView.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly evidence: Evidence;
  readonly cited: CitedPassage;
  /** The styles to choose from; without it citations are copied as they are shown. */
  readonly citation?: CitationChoice;
  readonly copyCitation: (cited: CitedPassage) => Promise<boolean>;
}

/** One passage held against the sentence: what it does to it, its words, its source. */
export function EvidenceItem({ evidence, cited, citation, copyCitation }: Props) {
  const translate = useTranslate();
  const { passage, source, link } = cited;
  return (
    <li class="evidence" data-stance={evidence.stance}>
      <p class="evidence-stance">{translate(stanceMessages[evidence.stance])}</p>
      <PassageView passage={passage} source={source} differences={evidence.differences} />
      <SourceLine source={source} locator={passage.locator} via={passage.via} link={link} />
      <CitationControl {...citation} copy={() => copyCitation(cited)} />
    </li>
  );
}
