import type { Language } from "../text/text-block.ts";

/** Names of the locale files of the CSL project. */
export const cslLocales: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES", ru: "ru-RU" };
