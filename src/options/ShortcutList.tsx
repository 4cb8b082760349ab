import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { useTranslate } from "../ui/translate.ts";

/** Opens the browser's own page for shortcuts: only there can they be changed. */
function openShortcutSettings(): void {
  // Newer than the polyfill's types; Firefox alone has it.
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (open) void open();
  else void browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}

/** The keys of each command, as the reader has set them. */
export function ShortcutList() {
  const translate = useTranslate();
  const [commands, setCommands] = useState<readonly browser.Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setCommands), []);
  return (
    <>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || translate("shortcutAction")}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="hint">{translate("shortcutNone")}</span>}</dd>
          </div>
        ))}
      </dl>
      <p><button type="button" class="button" onClick={openShortcutSettings}>{translate("shortcutsChange")}</button></p>
    </>
  );
}
