import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { stemmer as stemSpanish } from "@orama/stemmers/spanish";
import type { Language } from "./text-block.ts";

const stemmers: Readonly<Record<Language, (word: string) => string>> = {
  en: stemEnglish,
  es: stemSpanish,
  ru: stemRussian,
};

/** Snowball stem of a folded word (Porter, "Snowball: a language for stemming algorithms", 2001). */
export const stemWord = (word: string, language: Language): string => stemmers[language](word);
