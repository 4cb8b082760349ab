import { listSurnames, readYear } from "../core/citation/describe-source.ts";
import type { Source } from "../core/pack/source.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import { kindMessages } from "./label-messages.ts";
import { MarkedText } from "./MarkedText.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly source: Source;
  readonly locator?: string | undefined;
  readonly via?: string | undefined;
  readonly link?: string | undefined;
  /** Words of the title to mark. */
  readonly titleSpans?: readonly TextSpan[];
}

/** Who says it: names and year, page, title, kind, how the source is known, and where it can be opened. */
export function SourceLine({ source, locator, via, link, titleSpans = [] }: Props) {
  const translate = useTranslate();
  const year = readYear(source);
  const title = <cite lang={source.language}><MarkedText text={source.title} spans={titleSpans} /></cite>;
  return (
    <div class="source-line">
      <p class="source-names">
        <span class="source-author">{listSurnames(source)}</span>
        {year !== undefined && <span class="source-year">{year}</span>}
        {locator && <span class="source-locator">{locator}</span>}
        <span class="source-kind" data-kind={source.custom.kind}>{translate(kindMessages[source.custom.kind])}</span>
      </p>
      <p class="source-title">
        {link ? <a href={link} target="_blank" rel="noopener noreferrer" title={translate("sourceOpen")}>{title}</a> : title}
        {source["container-title"] && <span class="source-container">{source["container-title"]}</span>}
      </p>
      {via && <p class="source-via">{translate("sourceVia", via)}</p>}
    </div>
  );
}
