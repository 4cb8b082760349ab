import { useEffect, useState } from "preact/hooks";
import type { CitationStyle } from "../core/citation/citation-style.ts";
import { defaultSettings } from "../settings/settings.ts";
import { changeSettings, readSettings } from "../settings/store.ts";
import type { CitationChoice } from "../ui/CitationControl.tsx";

/** The citation style that the reader chose last. */
export function useCitationStyle(): CitationChoice {
  const [style, setStyle] = useState<CitationStyle>(defaultSettings.citationStyle);
  useEffect(() => void readSettings().then((settings) => setStyle(settings.citationStyle)), []);
  const chooseStyle = (chosen: CitationStyle) => {
    setStyle(chosen);
    void changeSettings({ citationStyle: chosen });
  };
  return { style, chooseStyle };
}
