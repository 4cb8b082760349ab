import { markedLabels, problemLabels } from "../core/verdict/finding.ts";
import type { MarkedLabel } from "../core/verdict/finding.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { Segments } from "../ui/Segments.tsx";
import { useTranslate } from "../ui/translate.ts";

const lists = { all: markedLabels, problems: problemLabels } as const;

const isSame = (one: readonly MarkedLabel[], other: readonly MarkedLabel[]): boolean => one.length === other.length && one.every((label) => other.includes(label));

/** Which sentences are marked on pages: all, or those with a problem; the options have every other choice. */
export function MarksChoice({ settings: { labels }, change }: SettingsChoice) {
  const translate = useTranslate();
  const chosen = (["all", "problems"] as const).find((name) => isSame(labels, lists[name]));
  return (
    <div class="marks-choice" role="group" aria-labelledby="marks-label">
      <span id="marks-label">{translate("marksLabel")}</span>
      <Segments texts={{ all: "labelsAll", problems: "labelsProblems" }} chosen={chosen} choose={(name) => change({ labels: lists[name] })} />
      {!chosen && <span class="marks-custom">{translate("marksCustom")}</span>}
    </div>
  );
}
