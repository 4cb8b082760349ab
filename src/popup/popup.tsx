import { render } from "preact";
import browser from "webextension-polyfill";
import { languages } from "../core/text/text-block.ts";
import { createTranslate, TranslateProvider } from "../ui/translate.ts";
import { PopupApp } from "./PopupApp.tsx";

const uiLanguage = browser.i18n.getUILanguage().slice(0, 2);
const language = languages.find((each) => each === uiLanguage) ?? "en";
document.documentElement.lang = language;

const root = document.querySelector("#popup");
if (root) {
  render(
    <TranslateProvider value={createTranslate((key, values) => browser.i18n.getMessage(key, values), language)}>
      <PopupApp />
    </TranslateProvider>,
    root,
  );
}
