import { useEffect, useState } from "preact/hooks";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { StyleOptions } from "./StyleOptions.tsx";
import { copiedNoteTime } from "./ui-options.ts";
import { useTranslate } from "./translate.ts";

export interface CitationChoice {
  readonly style: CitationStyle;
  readonly chooseStyle: (style: CitationStyle) => void;
}

interface Props extends Partial<CitationChoice> {
  /** Copies the citation in the chosen style; false when the browser did not allow it. */
  readonly copy: () => Promise<boolean>;
  /** Where the source can be opened. */
  readonly link?: string | undefined;
}

/** Copies a citation in the style chosen beside it, if there is a choice, and opens the source. */
export function CitationControl({ style, chooseStyle, copy, link }: Props) {
  const translate = useTranslate();
  const [outcome, setOutcome] = useState<"busy" | "copied" | "failed">();
  useEffect(() => {
    if (!outcome || outcome === "busy") return undefined;
    const timer = setTimeout(() => setOutcome(undefined), copiedNoteTime);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = () => {
    setOutcome("busy");
    void copy().then((done) => setOutcome(done ? "copied" : "failed"));
  };
  return (
    <div class="citation-control">
      <button type="button" class="button" aria-busy={outcome === "busy"} onClick={press}>
        {translate("citationCopy")}
      </button>
      {style && chooseStyle && (
        <select
          class="style-choice"
          aria-label={translate("citationStyle")}
          value={style}
          onChange={(event) => chooseStyle(event.currentTarget.value as CitationStyle)}
        >
          <StyleOptions style={style} />
        </select>
      )}
      {link && <a class="button" href={link} target="_blank" rel="noopener noreferrer">{translate("sourceOpen")}</a>}
      <span class="citation-outcome" role="status">
        {outcome === "copied" ? `✓ ${translate("citationCopied")}` : outcome === "failed" ? translate("citationFailed") : ""}
      </span>
    </div>
  );
}
