import { useEffect, useState } from "preact/hooks";
import { countLabels } from "../core/verdict/count-labels.ts";
import { isMarked } from "../core/verdict/finding.ts";
import type { Finding } from "../core/verdict/finding.ts";
import { splitParagraphs } from "../core/text/split-paragraphs.ts";
import { sendToBackground } from "../messages/send.ts";
import type { PageReport } from "../messages/protocol.ts";
import { PageFindings } from "../surface/PageFindings.tsx";
import type { CitationChoice } from "../ui/CitationControl.tsx";
import { StatusMessage } from "../ui/StatusMessage.tsx";
import { useTranslate } from "../ui/translate.ts";

interface Props {
  readonly citation: CitationChoice;
  /** A text to start with: it is checked at once. */
  readonly given: string;
}

type Outcome =
  | { readonly kind: "none" | "checking" | "failed" }
  | { readonly kind: "found"; readonly text: string; readonly findings: readonly Finding[] };

/** Checks a text that the reader pastes or types. It is kept nowhere. */
export function TextView({ citation, given }: Props) {
  const translate = useTranslate();
  const [text, setText] = useState(given);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const check = async (checked: string) => {
    setOutcome({ kind: "checking" });
    const reply = await sendToBackground("checkBlocks", { context: {}, blocks: splitParagraphs(checked), byMeaning: true });
    setOutcome(reply.ok ? { kind: "found", text: checked, findings: reply.value.findings } : { kind: "failed" });
  };
  useEffect(() => {
    setText(given);
    if (given.trim()) void check(given);
  }, [given]);
  return (
    <>
      <form class="text-form" onSubmit={(event) => { event.preventDefault(); void check(text); }}>
        <textarea
          rows={outcome.kind === "found" ? 4 : 8}
          aria-label={translate("textLabel")}
          placeholder={translate("textPlaceholder")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && text.trim()) void check(text);
          }}
        />
        <div class="text-actions">
          <button type="submit" class="button button-main" disabled={!text.trim() || outcome.kind === "checking"} aria-busy={outcome.kind === "checking"}>
            {translate(outcome.kind === "checking" ? "textChecking" : "textCheck")}
          </button>
          <span class="text-note" role="status">{translate(outcome.kind === "found" && outcome.text !== text ? "textChanged" : "textNote")}</span>
        </div>
      </form>
      {outcome.kind === "failed" && <StatusMessage kind="failed" title={translate("textFailed")} hint={translate("failedHint")} />}
      {outcome.kind === "found" && <TextFindings findings={outcome.findings} citation={citation} />}
    </>
  );
}

function TextFindings({ findings, citation }: { readonly findings: readonly Finding[]; readonly citation: CitationChoice }) {
  const translate = useTranslate();
  const marked = findings.filter(({ label }) => isMarked(label));
  if (marked.length === 0) return <StatusMessage kind="empty" title={translate("textNothing")} hint={translate("textNothingHint")} />;
  const report: PageReport = { title: "", url: "", state: "checked", isRefining: false, counts: countLabels(findings), findings: marked, orphans: [], ignored: [] };
  return <PageFindings report={report} citation={citation} showFinding={() => undefined} />;
}
