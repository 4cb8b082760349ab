import { Fragment } from "preact";
import { listSurnames, readYear } from "../core/citation/describe-source.ts";
import type { Source } from "../core/pack/source.ts";
import type { TextSpan } from "../core/text/sentence.ts";
import { tokenise } from "../core/text/tokenise.ts";
import { kindMessages } from "./label-messages.ts";
import { MarkedText } from "./MarkedText.tsx";
import { useTranslate } from "./translate.ts";

interface Props {
  readonly source: Source;
  readonly locator?: string | undefined;
  readonly via?: string | undefined;
  /** Words to mark, folded: those that a look-up found. */
  readonly words?: readonly string[];
}

const findSpans = (text: string, words: readonly string[]): readonly TextSpan[] => tokenise(text).filter((token) => words.includes(token.folded));

/** Who says it: names and year, page, title, kind, and how the source is known. */
export function SourceLine({ source, locator, via, words = [] }: Props) {
  const translate = useTranslate();
  const facts = [
    { name: "author", text: listSurnames(source) },
    { name: "year", text: readYear(source)?.toString() },
    { name: "locator", text: locator },
    { name: "kind", text: translate(kindMessages[source.custom.kind]) },
  ].flatMap(({ name, text }) => (text ? [{ name, text }] : []));
  const title = <cite lang={source.language}><MarkedText text={source.title} spans={findSpans(source.title, words)} /></cite>;
  return (
    <div class="source-line">
      <p class="source-names">
        {facts.map(({ name, text }, index) => (
          <Fragment key={name}>
            {index > 0 && <span aria-hidden="true">{"\u00A0· "}</span>}
            <span class={`source-${name}`}>{name === "kind" ? text : <MarkedText text={text} spans={findSpans(text, words)} />}</span>
          </Fragment>
        ))}
      </p>
      <p class="source-title">
        {title}
        {source["container-title"] && <span class="source-container">{source["container-title"]}</span>}
      </p>
      {via && <p class="source-via">{translate("sourceVia", via)}</p>}
    </div>
  );
}
