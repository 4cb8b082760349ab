import type { Finding } from "../core/verdict/finding.ts";
import { claimIdOf } from "../core/verdict/finding-id.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { useTranslate } from "../ui/translate.ts";

interface Props extends SettingsChoice {
  /** Findings of this page that the reader wants no mark for. */
  readonly findings: readonly Finding[];
}

/** Says how many claims of the page are ignored, and marks them again. */
export function IgnoredNote({ findings, settings: { ignored }, change }: Props) {
  const translate = useTranslate();
  if (findings.length === 0) return null;
  const here = new Set(findings.map(({ id }) => claimIdOf(id)));
  return (
    <p class="ignored-note">
      <span>{translate.plural("ignoredHere", findings.length)}</span>{" "}
      <button type="button" class="link-button" onClick={() => change({ ignored: ignored.filter(({ id }) => !here.has(id)) })}>{translate("ignoredUndo")}</button>
    </p>
  );
}
