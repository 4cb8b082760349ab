import type { SettingsChoice } from "../surface/use-settings.ts";
import { Segments } from "../ui/Segments.tsx";
import { useTranslate } from "../ui/translate.ts";

/** Whether what Cotejo draws of its own is light, dark or as the system. */
export function SchemeChoice({ settings, change }: SettingsChoice) {
  const translate = useTranslate();
  return (
    <fieldset aria-describedby="scheme-hint">
      <legend>{translate("schemeHeading")}</legend>
      <Segments texts={{ system: "schemeSystem", light: "schemeLight", dark: "schemeDark" }} chosen={settings.scheme} choose={(scheme) => change({ scheme })} />
      <p id="scheme-hint" class="hint">{translate("schemeHint")}</p>
    </fieldset>
  );
}
