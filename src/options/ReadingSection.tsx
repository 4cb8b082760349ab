import type { CitationStyle } from "../core/citation/citation-style.ts";
import { markedLabels, problemLabels } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { LabelBadge } from "../ui/LabelBadge.tsx";
import { StyleOptions } from "../ui/StyleOptions.tsx";
import { useTranslate } from "../ui/translate.ts";
import { MarkLookChoice } from "./MarkLookChoice.tsx";
import { SchemeChoice } from "./SchemeChoice.tsx";

/** Which labels are marked on pages, how marks and our own windows look, and how citations are copied. */
export function ReadingSection({ settings, change }: SettingsChoice) {
  const { labels, citationStyle } = settings;
  const translate = useTranslate();
  const toggle = (label: MarkedLabel) =>
    change({ labels: markedLabels.filter((each) => (each === label ? !labels.includes(label) : labels.includes(each))) });
  return (
    <>
      <fieldset>
        <legend>{translate("labelsHeading")}</legend>
        <ul class="choices">
          {markedLabels.map((label) => (
            <li key={label}>
              <label class="choice"><input type="checkbox" checked={labels.includes(label)} onChange={() => toggle(label)} /> <LabelBadge label={label} /></label>
            </li>
          ))}
        </ul>
        <p class="row">
          <button type="button" class="button" onClick={() => change({ labels: problemLabels })}>{translate("labelsProblems")}</button>
          <button type="button" class="button" onClick={() => change({ labels: markedLabels })}>{translate("labelsAll")}</button>
        </p>
        <p class="hint">{translate("labelsHint")}</p>
      </fieldset>
      <MarkLookChoice settings={settings} change={change} />
      <label class="field">
        <span>{translate("citationStyle")}</span>
        <select class="style-choice" aria-describedby="style-hint" value={citationStyle} onChange={(event) => change({ citationStyle: event.currentTarget.value as CitationStyle })}>
          <StyleOptions style={citationStyle} />
        </select>
      </label>
      <p id="style-hint" class="hint">{translate("citationStyleHint")}</p>
      <SchemeChoice settings={settings} change={change} />
    </>
  );
}
