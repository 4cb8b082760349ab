import type { Difference } from "../core/verdict/finding.ts";
import type { CitedPassage } from "../messages/protocol.ts";
import { CitationControl } from "./CitationControl.tsx";
import type { CitationChoice } from "./CitationControl.tsx";
import { PassageView } from "./PassageView.tsx";
import { SourceLine } from "./SourceLine.tsx";

interface Props {
  readonly cited: CitedPassage;
  readonly differences: readonly Difference[];
  /** The styles to choose from; without it citations are copied as they are shown. */
  readonly citation?: CitationChoice | undefined;
  readonly copyCitation: (cited: CitedPassage) => Promise<boolean>;
}

/** A passage, its source, and what can be done with its citation. */
export function PassageCitation({ cited, differences, citation, copyCitation }: Props) {
  const { passage, source, link } = cited;
  return (
    <>
      <PassageView passage={passage} source={source} differences={differences} />
      <SourceLine source={source} locator={passage.locator} via={passage.via} />
      <CitationControl {...citation} copy={() => copyCitation(cited)} link={link} />
    </>
  );
}
