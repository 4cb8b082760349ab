import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { MessageKey } from "../ui/translate.ts";
import { useTranslate } from "../ui/translate.ts";
import { ShortcutList } from "./ShortcutList.tsx";

/** What each permission of the manifest is for; the side panel's shows nothing of pages and needs no reason. */
const reasons: Readonly<Record<string, MessageKey>> = {
  activeTab: "permissionActiveTab",
  scripting: "permissionScripting",
  storage: "permissionStorage",
  contextMenus: "permissionContextMenus",
};

/** "wikipedia.org" for "https://*.wikipedia.org/*". */
const nameOrigin = (origin: string): string => origin.replace(/^[^:]*:\/\/(?:\*\.)?/u, "").replace(/\/.*$/u, "");

/** What this is, what it may do and what it never does. */
export function AboutSection() {
  const translate = useTranslate();
  const [allowed, setAllowed] = useState<browser.Permissions.AnyPermissions>({});
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then(setAllowed);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  const given = (allowed.permissions ?? []).flatMap((permission) => reasons[permission] ?? []);
  const sites = [...new Set((allowed.origins ?? []).map(nameOrigin))];
  return (
    <>
      <p>{translate("aboutPurpose")}</p>
      <p>{translate("aboutPrivacy")}</p>
      <h3>{translate("permissionsHeading")}</h3>
      <ul class="bullets">
        {given.map((reason) => <li key={reason}>{translate(reason)}</li>)}
        {sites.length > 0 && <li>{translate("permissionSites", sites.join(", "))}</li>}
      </ul>
      <h3>{translate("shortcutsHeading")}</h3>
      <ShortcutList />
      <p class="hint">{translate("aboutVersion", browser.runtime.getManifest().version)}</p>
    </>
  );
}
