import browser from "webextension-polyfill";
import { languages } from "../core/text/text-block.ts";
import type { Language } from "../core/text/text-block.ts";

/**
 * The language that the texts of the screens are in. The texts say it themselves: what the browser calls its language may
 * be another one, and then plural forms and numbers would not fit them.
 */
export function readReaderLanguage(): Language {
  const named = browser.i18n.getMessage("languageOfTexts");
  return languages.find((language) => language === named) ?? "en";
}
