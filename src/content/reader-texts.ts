import browser from "webextension-polyfill";
import { readReaderLanguage } from "../messages/reader-language.ts";
import { createTranslate } from "../ui/translate.ts";
import type { Translate } from "../ui/translate.ts";

/** Texts in the reader's language; English where we do not speak it. */
export function createReaderTexts(): Translate {
  return createTranslate((key, values) => browser.i18n.getMessage(key, values), readReaderLanguage());
}
