import { useRef, useState } from "preact/hooks";
import { resetData } from "../settings/reset-data.ts";
import { readSettingsFile, writeSettingsFile } from "../settings/settings-file.ts";
import type { SettingsFileProblem } from "../settings/settings-file.ts";
import { saveFile } from "../surface/save-file.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { useTranslate } from "../ui/translate.ts";
import type { Translate } from "../ui/translate.ts";

/** The settings as a file, from a file, and everything deleted. */
export function DataSection({ settings, change }: SettingsChoice) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [note, setNote] = useState<{ readonly text: string; readonly isProblem: boolean }>();
  const save = () => saveFile({ name: "cotejo-settings.json", type: "application/json", text: writeSettingsFile(settings) });
  const load = async (file: File) => {
    const result = readSettingsFile(await file.text());
    if (result.ok) change(result.settings);
    setNote(result.ok ? { text: translate("dataImported", file.name), isProblem: false } : { text: describeProblem(result.problem, file.name, translate), isProblem: true });
  };
  const choose = (event: Event & { readonly currentTarget: HTMLInputElement }) => {
    const [file] = event.currentTarget.files ?? [];
    if (file) void load(file);
    // The same file, mended, must count as a new choice.
    event.currentTarget.value = "";
  };
  const reset = () => void resetData().then(() => setNote({ text: translate("dataResetDone"), isProblem: false }));
  return (
    <>
      <p class="hint">{translate("dataHint")}</p>
      <p class="row">
        <button type="button" class="button" onClick={save}>{translate("dataExport")}</button>
        <button type="button" class="button" onClick={() => input.current?.click()}>{translate("dataImport")}</button>
        <input ref={input} type="file" accept=".json,application/json" hidden aria-label={translate("dataImport")} onChange={choose} />
      </p>
      <p class={note?.isProblem ? "problem" : "done"} role="status">{note?.text}</p>
      <p class="hint">{translate("dataResetHint")}</p>
      <p class="row"><ConfirmButton label={translate("dataReset")} confirm={reset} /></p>
    </>
  );
}

function describeProblem(problem: SettingsFileProblem, file: string, translate: Translate): string {
  switch (problem.kind) {
    case "not-json": return translate("dataNotJson", file);
    case "not-settings": return translate("dataNotSettings", file);
    case "newer": return translate("dataNewer", file);
    case "damaged": return translate("dataDamaged", file, problem.setting);
  }
}
