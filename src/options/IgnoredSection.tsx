import { restoreClaim } from "../settings/ignored-claims.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { useTranslate } from "../ui/translate.ts";

/** Sentences that the reader wants no mark for, the latest first, to be taken back. */
export function IgnoredSection({ settings: { ignored }, change }: SettingsChoice) {
  const translate = useTranslate();
  if (ignored.length === 0) return <p class="hint">{translate("ignoredNone")}</p>;
  return (
    <>
      <p>{translate("ignoredHint")}</p>
      <ul class="items">
        {[...ignored].reverse().map(({ id, text }) => (
          <li key={id}>
            <span id={`ignored-${id}`}>{text}</span>
            <button type="button" id={`restore-${id}`} class="link-button" aria-labelledby={`restore-${id} ignored-${id}`} onClick={() => change({ ignored: restoreClaim(ignored, id) })}>
              {translate("ignoredRestore")}
            </button>
          </li>
        ))}
      </ul>
      {ignored.length > 1 && <p><button type="button" class="button" onClick={() => change({ ignored: [] })}>{translate("ignoredRestoreAll")}</button></p>}
    </>
  );
}
