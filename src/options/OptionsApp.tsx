import type { ComponentChildren } from "preact";
import { useTranslate } from "../ui/translate.ts";
import type { MessageKey } from "../ui/translate.ts";
import { useSettings } from "../surface/use-settings.ts";
import type { SettingsChoice } from "../surface/use-settings.ts";
import { AboutSection } from "./AboutSection.tsx";
import { DataSection } from "./DataSection.tsx";
import { FeedbackSection } from "./FeedbackSection.tsx";
import { IgnoredSection } from "./IgnoredSection.tsx";
import { ReadingSection } from "./ReadingSection.tsx";
import { SitesSection } from "./SitesSection.tsx";
import { SourcesSection } from "./SourcesSection.tsx";

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly draw: (choice: SettingsChoice) => ComponentChildren;
}

const sections: readonly Section[] = [
  { id: "sites", title: "sectionSites", draw: (choice) => <SitesSection {...choice} /> },
  { id: "reading", title: "sectionReading", draw: (choice) => <ReadingSection {...choice} /> },
  { id: "sources", title: "sectionSources", draw: (choice) => <SourcesSection {...choice} /> },
  { id: "ignored", title: "sectionIgnored", draw: (choice) => <IgnoredSection {...choice} /> },
  { id: "feedback", title: "sectionFeedback", draw: () => <FeedbackSection /> },
  { id: "data", title: "sectionData", draw: (choice) => <DataSection {...choice} /> },
  { id: "about", title: "sectionAbout", draw: () => <AboutSection /> },
];

/** Everything that the reader can choose, see and delete, on one page. */
export function OptionsApp() {
  const translate = useTranslate();
  const choice = useSettings();
  if (!choice) return null;
  return (
    <>
      <header class="options-header">
        <h1><span class="brand">Cotejo</span> {translate("optionsHeading")}</h1>
        <nav class="options-nav" aria-label={translate("optionsHeading")}>
          <ul>{sections.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{translate(title)}</a></li>)}</ul>
        </nav>
      </header>
      <main class="options-main">
        {sections.map(({ id, title, draw }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{translate(title)}</h2>
            {draw(choice)}
          </section>
        ))}
      </main>
    </>
  );
}
