import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComponentChildren } from "preact";
import { render } from "preact";
import { act } from "preact/test-utils";
import type { Language } from "../../../src/core/text/text-block.ts";
import { createTranslate, TranslateProvider } from "../../../src/ui/translate.ts";
import type { GetMessage } from "../../../src/ui/translate.ts";

const folder = join(import.meta.dirname, "../../../public/_locales");

/** The messages of a language as the browser gives them: `$1` filled in, nothing for a key that is not there. */
export function readMessages(language: Language): GetMessage {
  const messages = JSON.parse(readFileSync(join(folder, language, "messages.json"), "utf8")) as Record<string, { message: string }>;
  return (key, values) => (messages[key]?.message ?? "").replace(/\$(\d)/gu, (_, index: string) => values[Number(index) - 1] ?? "");
}

/** Draws a component into the document and gives its root. */
export function renderComponent(children: ComponentChildren, language: Language = "en"): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  const translate = createTranslate(readMessages(language), language);
  void act(() => render(<TranslateProvider value={translate}>{children}</TranslateProvider>, root));
  return root;
}

/** Text as a reader sees it: one line, hidden parts left out. */
export function readText(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll("[hidden]") ?? []) hidden.remove();
  return (copy?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
