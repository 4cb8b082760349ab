import { useEffect, useState } from "preact/hooks";
import { isMarked } from "../core/verdict/finding.ts";
import { deleteFeedback, readFeedback, watchFeedback } from "../settings/feedback-log.ts";
import type { FeedbackEntry } from "../settings/feedback-log.ts";
import { saveFile } from "../surface/save-file.ts";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { LabelBadge } from "../ui/LabelBadge.tsx";
import { useTranslate } from "../ui/translate.ts";

/** What the reader answered to "Was this right?", to be saved as a file or deleted. */
export function FeedbackSection() {
  const translate = useTranslate();
  const [entries, setEntries] = useState<readonly FeedbackEntry[]>([]);
  useEffect(() => {
    const read = () => void readFeedback().then(setEntries);
    read();
    return watchFeedback(read);
  }, []);
  if (entries.length === 0) return <p class="hint">{translate("feedbackNone")}</p>;
  const days = new Intl.DateTimeFormat(translate.language, { dateStyle: "medium" });
  const save = () => saveFile({ name: "cotejo-answers.json", type: "application/json", text: `${JSON.stringify(entries, undefined, 2)}\n` });
  return (
    <>
      <p>{translate("feedbackHint")}</p>
      <ul class="items answers">
        {[...entries].reverse().map(({ at, text, label, isRight }) => (
          <li key={at + text}>
            <span>
              <strong>{translate(isRight ? "feedbackRight" : "feedbackWrong")}</strong> · {isMarked(label) && <LabelBadge label={label} />} · <time dateTime={at}>{days.format(new Date(at))}</time>
              <span class="answer-text">{text}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="row">
        <button type="button" class="button" onClick={save}>{translate("feedbackSave")}</button>
        <ConfirmButton label={translate("feedbackDelete")} confirm={() => void deleteFeedback()} />
      </p>
    </>
  );
}
