import { useEffect, useState } from "preact/hooks";
import { foldText } from "../core/text/fold-text.ts";
import type { ListedSource } from "../messages/protocol.ts";
import { sendToBackground } from "../messages/send.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { kindMessages } from "../ui/label-messages.ts";
import { useTranslate } from "../ui/translate.ts";

/** The sources with passages in the index, each to be switched off. */
export function SourcesSection({ settings: { sourcesOff }, change }: SettingsChoice) {
  const translate = useTranslate();
  const [sources, setSources] = useState<readonly ListedSource[] | "failed">();
  const [typed, setTyped] = useState("");
  useEffect(() => void sendToBackground("listSources", {}).then((reply) => setSources(reply.ok ? reply.value : "failed")), []);
  if (sources === "failed") return <p class="problem">{translate("sourcesFailed")}</p>;
  if (!sources) return null;
  const words = foldText(typed).split(/\s+/u);
  const shown = sources.filter(({ reference }) => words.every((word) => foldText(reference).includes(word)));
  const toggle = (id: string) => change({ sourcesOff: sourcesOff.includes(id) ? sourcesOff.filter((each) => each !== id) : [...sourcesOff, id] });
  const on = sources.filter(({ id }) => !sourcesOff.includes(id)).length;
  return (
    <>
      <p>{translate("sourcesHint")}</p>
      <div class="row">
        <label class="field">
          <span>{translate("sourcesFilter")}</span>
          <input type="text" inputMode="search" autoComplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <p class="hint" role="status">{translate.plural("sourcesCount", on, translate.number(sources.length))}</p>
        {on < sources.length && <button type="button" class="button" onClick={() => change({ sourcesOff: [] })}>{translate("sourcesAll")}</button>}
      </div>
      {shown.length === 0 && <p class="hint">{translate("sourcesNoMatch")}</p>}
      {/* A box that scrolls must be reached by keyboard; its boxes to tick are. */}
      <ul class="sources" aria-label={translate("sectionSources")}>
        {shown.map(({ id, reference, kind, passages }) => (
          <li key={id}>
            <label class="choice">
              <input type="checkbox" checked={!sourcesOff.includes(id)} onChange={() => toggle(id)} />
              <span>{reference} <span class="hint">{translate(kindMessages[kind])} · {translate.plural("sourcePassages", passages)}</span></span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
