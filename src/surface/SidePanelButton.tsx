import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { useTranslate } from "../ui/translate.ts";
import { openSidePanel } from "./open-side-panel.ts";

/** Opens the side panel in this window, and closes the popup that it is in. */
export function SidePanelButton() {
  const translate = useTranslate();
  const [windowId, setWindowId] = useState<number>();
  // Known before the press: in its handler nothing may be awaited.
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  if (windowId === undefined) return null;
  return (
    <button type="button" class="link-button" data-opens="side-panel" onClick={() => openSidePanel(windowId) && close()}>{translate("sidePanelOpen")}</button>
  );
}
