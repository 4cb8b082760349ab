import { useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { matchHost, readHost } from "../settings/read-host.ts";
import type { Settings } from "../settings/settings.ts";
import { switchSite } from "../settings/site-switch.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { useTranslate } from "../ui/translate.ts";

type List = keyof Settings["sites"];

/** Sites that are checked by themselves, and sites that never are. */
export function SitesSection({ settings: { sites }, change }: SettingsChoice) {
  const translate = useTranslate();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const add = async (isOn: boolean) => {
    const host = readHost(typed);
    if (!host) return setProblem(translate("siteInvalid", typed));
    // The first thing in the handler of the press: browsers forget it over an await.
    const isGiven = isOn ? await browser.permissions.request({ origins: [matchHost(host)] }).catch(() => false) : true;
    if (!isGiven) return setProblem(translate("siteRefused", host));
    change({ sites: switchSite(sites, host, isOn) });
    setTyped("");
    return setProblem("");
  };
  const remove = (list: List, host: string) => {
    change({ sites: { ...sites, [list]: sites[list].filter((each) => each !== host) } });
    if (list === "allowed") void browser.permissions.remove({ origins: [matchHost(host)] }).catch(() => false);
  };
  return (
    <>
      <p>{translate("sitesBuiltIn")}</p>
      <form class="row" onSubmit={(event) => { event.preventDefault(); void add(true); }}>
        <label class="field">
          <span>{translate("siteField")}</span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={translate("siteExample")}
            aria-describedby="site-problem"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">{translate("siteAllow")}</button>
        <button type="button" class="button" onClick={() => void add(false)}>{translate("siteDeny")}</button>
      </form>
      <p id="site-problem" class="problem" role="alert">{problem}</p>
      <div class="columns">
        <HostList title={translate("sitesAllowed")} hosts={sites.allowed} remove={(host) => remove("allowed", host)} />
        <HostList title={translate("sitesDenied")} hosts={sites.denied} remove={(host) => remove("denied", host)} />
      </div>
    </>
  );
}

interface HostListProps {
  readonly title: string;
  readonly hosts: readonly string[];
  readonly remove: (host: string) => void;
}

function HostList({ title, hosts, remove }: HostListProps) {
  const translate = useTranslate();
  return (
    <div>
      <h3>{title}</h3>
      {hosts.length === 0 ? <p class="hint">{translate("sitesNone")}</p> : (
        <ul class="items">
          {hosts.map((host) => (
            <li key={host}>
              <span>{host}</span>
              <button type="button" class="link-button" aria-label={translate("siteRemove", host)} onClick={() => remove(host)}>{translate("remove")}</button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
