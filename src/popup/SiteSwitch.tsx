import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { matchHost } from "../settings/read-host.ts";
import { isDenied, switchSite } from "../settings/site-switch.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { useTranslate } from "../ui/translate.ts";

interface Props extends SettingsChoice {
  readonly url: string;
}

/** Turns checks on this site on or off; where the browser has to be asked for access first, asks. */
export function SiteSwitch({ url, settings: { sites }, change }: Props) {
  const translate = useTranslate();
  const { hostname: host, origin } = new URL(url);
  const [hasAccess, setHasAccess] = useState(true);
  useEffect(() => void browser.permissions.contains({ origins: [`${origin}/*`] }).then(setHasAccess, () => undefined), [origin]);
  const isOn = hasAccess && !isDenied(sites, host);
  const press = async () => {
    // The first thing in the handler of the press: browsers forget it over an await.
    const isGiven = isOn || (await browser.permissions.request({ origins: [matchHost(host)] }).catch(() => false));
    if (!isGiven) return;
    setHasAccess(true);
    change({ sites: switchSite(sites, host, !isOn) });
  };
  return (
    <button type="button" class="site-switch" role="switch" aria-checked={isOn} onClick={() => void press()}>
      <span class="site-switch-text">{translate(hasAccess ? "siteSwitch" : "siteAlways", host)}</span>
      <span class="site-switch-track" aria-hidden="true" />
    </button>
  );
}
