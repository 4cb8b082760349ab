import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../core/text/text-block.ts";
import type messages from "../../public/_locales/en/messages.json";

export type MessageKey = keyof typeof messages;
/** Messages with a form per plural category: `resultsOne`, `resultsFew`, `resultsMany`, `resultsOther`. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}Other` ? Base : never) : never;

export interface Translate {
  (key: MessageKey, ...values: readonly string[]): string;
  /** The form that fits the count; the count itself is the first value, written as the language writes numbers. */
  readonly plural: (key: PluralKey, count: number, ...values: readonly string[]) => string;
  readonly number: (count: number) => string;
  readonly language: Language;
}

/** Looks a text up by key; the browser's `i18n.getMessage` in the extension. */
export type GetMessage = (key: string, values: string[]) => string;

const formNames: Readonly<Record<Intl.LDMLPluralRule, string>> = { zero: "Other", one: "One", two: "Other", few: "Few", many: "Many", other: "Other" };

/** Texts in one language. */
export function createTranslate(getMessage: GetMessage, language: Language): Translate {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const translate = (key: MessageKey, ...values: readonly string[]): string => getMessage(key, [...values]);
  const plural = (key: PluralKey, count: number, ...values: readonly string[]): string => getMessage(key + formNames[rules.select(count)], [numbers.format(count), ...values]);
  return Object.assign(translate, { plural, number: (count: number) => numbers.format(count), language });
}

const TranslateContext = createContext<Translate | undefined>(undefined);

/** Gives the texts to every component below. */
export const TranslateProvider = TranslateContext.Provider;

/** The texts given above. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error("No TranslateProvider above this component.");
  return translate;
}
