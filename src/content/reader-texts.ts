import browser from "webextension-polyfill";
import { languages } from "../core/text/text-block.ts";
import { createTranslate } from "../ui/translate.ts";
import type { Translate } from "../ui/translate.ts";

/** Texts in the reader's language; English where we do not speak it. */
export function createReaderTexts(): Translate {
  const primary = browser.i18n.getUILanguage().split("-")[0];
  const language = languages.find((each) => each === primary) ?? "en";
  return createTranslate((key, values) => browser.i18n.getMessage(key, values), language);
}
