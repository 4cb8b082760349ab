import type { Language } from "../text/text-block.ts";

/** Digits with separators as a number; the language decides what a lone separator before three digits means. */
export function parseNumber(text: string, language: Language): number {
  const digits = text.replace(/[\s\u00A0\u202F]/gu, "");
  const separators = digits.match(/[.,]/gu) ?? [];
  if (separators.length === 0) return Number(digits);
  const last = separators.at(-1);
  const tail = digits.slice(digits.lastIndexOf(last ?? "") + 1);
  const kinds = new Set(separators);
  if (kinds.size === 2) return Number(digits.replaceAll(last === "," ? "." : ",", "").replace(",", "."));
  if (separators.length > 1) return Number(digits.replaceAll(last ?? "", ""));
  const groups = tail.length === 3 && digits[0] !== "0";
  const isThousands = groups && (language === "en" ? last === "," : language === "es");
  return Number(isThousands ? digits.replace(last ?? "", "") : digits.replace(",", "."));
}
