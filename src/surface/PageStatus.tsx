import { StatusMessage } from "../ui/StatusMessage.tsx";
import type { MessageKey } from "../ui/translate.ts";
import { useTranslate } from "../ui/translate.ts";
import type { PageState } from "./page-state.ts";

type Unreadable = Extract<PageState, { readonly kind: "unreadable" }>;

const hints: Readonly<Record<Unreadable["why"], MessageKey>> = { browser: "unreadableBrowser", pdf: "unreadablePdf", unasked: "unaskedHint" };

interface Props {
  readonly page: Exclude<PageState, { readonly kind: "report" }> | { readonly kind: "checking" };
  readonly retry: () => void;
}

/** Why there is no report of the page, or that it is coming. */
export function PageStatus({ page, retry }: Props) {
  const translate = useTranslate();
  if (page.kind === "unreadable") {
    const title = translate(page.why === "unasked" ? "unaskedTitle" : "unreadableTitle");
    return <StatusMessage kind="unreadable" title={title} hint={translate(hints[page.why])} />;
  }
  if (page.kind === "failed") {
    return (
      <StatusMessage kind="failed" title={translate("failedTitle")} hint={translate("failedHint")}>
        <button type="button" class="button" onClick={retry}>{translate("retry")}</button>
      </StatusMessage>
    );
  }
  return <StatusMessage kind="loading" title={translate("checkingTitle")} hint={translate("checkingHint")} />;
}
