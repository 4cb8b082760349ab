import { useState } from "preact/hooks";
import { useTranslate } from "../translate.ts";

/** Keeps the reader's answer; a later one replaces it. */
export type GiveFeedback = (isRight: boolean, note: string) => Promise<void>;

/** Longest note that is kept, letters: a remark, not a letter. */
const longestNote = 500;

/** "Was this right?": the answer is kept with the press, a note may follow. */
export function FeedbackForm({ give }: { readonly give: GiveFeedback }) {
  const translate = useTranslate();
  const [answer, setAnswer] = useState<boolean>();
  const [note, setNote] = useState("");
  const [outcome, setOutcome] = useState<"kept" | "noted" | "failed">();
  const keep = (isRight: boolean, text: string): void => {
    setAnswer(isRight);
    void give(isRight, text).then(() => setOutcome(text ? "noted" : "kept"), () => setOutcome("failed"));
  };
  const choices = [[true, "feedbackYes"], [false, "feedbackNo"]] as const;
  return (
    <form class="feedback" onSubmit={(event) => {
      event.preventDefault();
      if (answer !== undefined && note.trim()) keep(answer, note.trim());
    }}>
      <div class="feedback-question" role="group" aria-labelledby="feedback-question">
        <span id="feedback-question">{translate("feedbackQuestion")}</span>
        {choices.map(([isRight, message]) => (
          <button key={message} type="button" class="button" aria-pressed={answer === isRight} onClick={() => keep(isRight, note.trim())}>{translate(message)}</button>
        ))}
      </div>
      {answer !== undefined && outcome !== "noted" && (
        <div class="feedback-note">
          <input type="text" aria-label={translate("feedbackNote")} placeholder={translate("feedbackNote")} maxLength={longestNote} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          <button type="submit" class="button" disabled={!note.trim()}>{translate("feedbackAddNote")}</button>
        </div>
      )}
      <p class="card-note" role="status">{outcome && translate(outcome === "failed" ? "feedbackFailed" : "feedbackKept")}</p>
    </form>
  );
}
