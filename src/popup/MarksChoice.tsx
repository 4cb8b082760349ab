import { markedLabels, problemLabels } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { useTranslate } from "../ui/translate.ts";

const choices = [["labelsAll", markedLabels], ["labelsProblems", problemLabels]] as const;

const isSame = (one: readonly MarkedLabel[], other: readonly MarkedLabel[]): boolean => one.length === other.length && one.every((label) => other.includes(label));

/** Which sentences are marked on pages: all, or those with a problem; the options have every other choice. */
export function MarksChoice({ settings: { labels }, change }: SettingsChoice) {
  const translate = useTranslate();
  const isCustom = choices.every(([, list]) => !isSame(labels, list));
  return (
    <div class="marks-choice" role="group" aria-labelledby="marks-label">
      <span id="marks-label">{translate("marksLabel")}</span>
      <span class="segments">
        {choices.map(([message, list]) => (
          <button key={message} type="button" aria-pressed={isSame(labels, list)} onClick={() => change({ labels: list })}>{translate(message)}</button>
        ))}
      </span>
      {isCustom && <span class="marks-custom">{translate("marksCustom")}</span>}
    </div>
  );
}
