import { countStopWords } from "./stop-words.ts";
import type { Language } from "./text-block.ts";
import { tokenise } from "./tokenise.ts";

/** The language of a text by script and stop words; `hint` decides when the text does not tell. */
export function detectLanguage(text: string, hint: Language = "en"): Language {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic > latin) return "ru";
  const words = tokenise(text).map((token) => token.folded);
  const english = countStopWords(words, "en");
  const spanish = countStopWords(words, "es") + (/[¿¡ñ]/u.test(text) ? 1 : 0);
  if (english === spanish) return hint === "ru" ? "en" : hint;
  return spanish > english ? "es" : "en";
}
