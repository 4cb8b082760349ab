import { render } from "preact";
import type { ComponentChildren } from "preact";
import browser from "webextension-polyfill";
import { readReaderLanguage } from "../messages/reader-language.ts";
import { createTranslate, TranslateProvider } from "../ui/translate.ts";
import type { MessageKey } from "../ui/translate.ts";
import { followScheme } from "./follow-scheme.ts";

/** Draws a page of the extension into its element, in the reader's language and scheme; the title is said in it too. */
export function openSurface(selector: string, children: ComponentChildren, title?: MessageKey): void {
  const language = readReaderLanguage();
  const translate = createTranslate((key, values) => browser.i18n.getMessage(key, values), language);
  document.documentElement.lang = language;
  followScheme(document.documentElement);
  if (title) document.title = translate(title);
  const root = document.querySelector(selector);
  if (root) render(<TranslateProvider value={translate}>{children}</TranslateProvider>, root);
}
