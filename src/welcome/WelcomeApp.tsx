import browser from "webextension-polyfill";
import { useTranslate } from "../ui/translate.ts";
import type { MessageKey } from "../ui/translate.ts";
import { SampleText } from "./SampleText.tsx";

const steps: readonly MessageKey[] = ["welcomeHowSites", "welcomeHowAction", "welcomeHowCard"];

/** What the marks mean, on a sample text, and how one gets them; asks for nothing. */
export function WelcomeApp() {
  const translate = useTranslate();
  return (
    <>
      <header>
        <p class="brand">Cotejo</p>
        <h1>{translate("welcomeHeading")}</h1>
        <p class="intro">{translate("welcomeIntro")}</p>
      </header>
      <main>
        <SampleText />
        <section aria-labelledby="how">
          <h2 id="how">{translate("welcomeHow")}</h2>
          <ul class="steps">{steps.map((step) => <li key={step}>{translate(step)}</li>)}</ul>
          <p class="privacy">{translate("welcomePrivacy")}</p>
          <p class="row">
            <button type="button" class="button primary" onClick={() => close()}>{translate("welcomeClose")}</button>
            <button type="button" class="link-button" onClick={() => void browser.runtime.openOptionsPage()}>{translate("optionsOpen")}</button>
          </p>
        </section>
      </main>
    </>
  );
}
