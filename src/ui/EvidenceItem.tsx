import type { Evidence } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import type { CitationChoice } from "./CitationControl.tsx";
import { stanceMessages } from "./label-messages.ts";
import { PassageCitation } from "./PassageCitation.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly evidence: Evidence;
  readonly cited: CitedPassage;
  /** The styles to choose from; without it citations are copied as they are shown. */
  readonly citation?: CitationChoice | undefined;
  readonly copyCitation: (cited: CitedPassage) => Promise<boolean>;
}

/** One passage held against the sentence: what it does to it, its words, its source. */
export function EvidenceItem({ evidence, cited, citation, copyCitation }: Props) {
  const translate = useTranslate();
  return (
    <li class="evidence" data-stance={evidence.stance}>
      <p class="evidence-stance">{translate(stanceMessages[evidence.stance])}</p>
      <PassageCitation cited={cited} differences={evidence.differences} citation={citation} copyCitation={copyCitation} />
    </li>
  );
}
