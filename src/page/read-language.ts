import { languages } from "../core/text/text-block.ts";
import type { Language } from "../core/text/text-block.ts";

/** A language that the matcher understands, another one, or nothing said. */
export type DeclaredLanguage = Language | "other" | undefined;

/** The language that an element's own `lang` declares. */
export function readLanguage(element: Element): DeclaredLanguage {
  const tag = (element.getAttribute("lang") ?? element.getAttribute("xml:lang") ?? "").trim().toLowerCase();
  if (tag === "" || tag === "und" || tag === "mul") return undefined;
  const primary = tag.split("-")[0];
  return languages.find((language) => language === primary) ?? "other";
}
