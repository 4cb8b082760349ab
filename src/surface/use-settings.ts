import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../settings/settings.ts";
import { changeSettings, followSettings } from "../settings/store.ts";

export interface SettingsChoice {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

/** The reader's settings, also as other windows change them; undefined until they are read. */
export function useSettings(): SettingsChoice | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => followSettings(setSettings), []);
  const change = (changed: Partial<Settings>) => {
    if (settings) setSettings({ ...settings, ...changed });
    void changeSettings(changed);
  };
  return settings && { settings, change };
}
