import type { Passage } from "../core/pack/passage.ts";
import type { Source } from "../core/pack/source.ts";
import type { Difference } from "../core/verdict/finding.ts";
import { MarkedText } from "./MarkedText.tsx";
import { choosePassageTexts } from "./passage-texts.ts";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly passage: Passage;
  readonly source: Source;
  readonly differences: readonly Difference[];
}

/** A passage in the source's own words between quotation marks, or in ours under the word "Summary". */
export function PassageView({ passage, source, differences }: Props) {
  const translate = useTranslate();
  return (
    <>
      {choosePassageTexts(passage, source, differences, translate.language).map(({ kind, text, language, spans }) =>
        kind === "quote" ? (
          <blockquote key={kind} class="passage-quote" lang={language} aria-label={translate("passageQuote")}>
            <q><MarkedText text={text} spans={spans} /></q>
          </blockquote>
        ) : (
          <p key={kind} class="passage-summary">
            <span class="passage-tag">{translate("passageSummary")}</span>{" "}
            <span lang={language}><MarkedText text={text} spans={spans} /></span>
          </p>
        ),
      )}
    </>
  );
}
