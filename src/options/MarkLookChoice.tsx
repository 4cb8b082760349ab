import { markedLabels } from "../core/verdict/finding.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { labelMessages } from "../ui/label-messages.ts";
import { Segments } from "../ui/Segments.tsx";
import { useTranslate } from "../ui/translate.ts";

/** How strongly marks are drawn on pages, with a mark of each label in the look that is chosen. */
export function MarkLookChoice({ settings: { markLook }, change }: SettingsChoice) {
  const translate = useTranslate();
  return (
    <fieldset>
      <legend>{translate("lookHeading")}</legend>
      <Segments texts={{ lines: "lookLines", bold: "lookBold", tinted: "lookTinted" }} chosen={markLook} choose={(look) => change({ markLook: look })} />
      <ul class="look-sample" aria-label={translate("lookSample")} data-look={markLook}>
        {markedLabels.map((label) => <li key={label}><span class="sample-mark" data-label={label}>{translate(labelMessages[label])}</span></li>)}
      </ul>
    </fieldset>
  );
}
