import { languages } from "../core/text/text-block.ts";
import type { LookUpHit } from "../messages/protocol.ts";
import { CitationControl } from "./CitationControl.tsx";
import type { CitationChoice } from "./CitationControl.tsx";
import { MarkedText } from "./MarkedText.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly hit: LookUpHit;
  readonly citation: CitationChoice;
  readonly copyCitation: (hit: LookUpHit) => Promise<boolean>;
}

/** One citation found: the text that matched with its words marked, and its source. */
export function LookUpItem({ hit, citation, copyCitation }: Props) {
  const translate = useTranslate();
  const { passage, source, link, matched } = hit;
  const text = <MarkedText text={matched.text} spans={matched.spans} />;
  const isQuote = passage?.quote === matched.text;
  const language = languages.find((each) => passage?.statement[each] === matched.text);
  return (
    <li class="look-up-item">
      {passage && (isQuote ? (
        <blockquote class="passage-quote" lang={source.language} aria-label={translate("passageQuote")}><q>{text}</q></blockquote>
      ) : (
        <p class="passage-summary"><span class="passage-tag">{translate("passageSummary")}</span> <span lang={language}>{text}</span></p>
      ))}
      <SourceLine source={source} locator={passage?.locator} via={passage?.via} words={hit.words} />
      {!passage && <p class="source-absent">{translate("sourceNoPassage")}</p>}
      <CitationControl {...citation} copy={() => copyCitation(hit)} link={link} />
    </li>
  );
}
