import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../../../src/core/text/text-block.ts";

const root = resolve(import.meta.dirname, "../../..");
const readLocale = (language: string) =>
  JSON.parse(readFileSync(join(root, "public/_locales", language, "messages.json"), "utf8")) as Record<string, { message: string }>;
const english = readLocale("en");
const code = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => readFileSync(join(root, "src", file), "utf8"))
  .join("\n") + readFileSync(join(root, "manifest.json"), "utf8");

const listPlaceholders = (message: string) => [...message.matchAll(/\$\d/gu)].map(([placeholder]) => placeholder).sort();
const withoutForm = (key: string) => key.replace(/(One|Few|Many|Other)$/u, "");

describe.each(languages.filter((language) => language !== "en"))("the texts in %s", (language) => {
  const messages = readLocale(language);
  it("are the same as in English", () => expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort()));
  it("take the same values", () => {
    const differing = Object.keys(english).filter((key) => listPlaceholders(messages[key]?.message ?? "").join() !== listPlaceholders(english[key]?.message ?? "").join());
    expect(differing).toEqual([]);
  });
  it("are translated", () => {
    const same = Object.keys(english).filter((key) => messages[key]?.message === english[key]?.message && /\p{L}{4}/u.test(english[key]?.message ?? ""));
    expect(same).toEqual([]);
  });
});

describe("the English texts", () => {
  it("are all used: delete those that are not", () => {
    const isUsed = (key: string) => [key, withoutForm(key)].some((name) => code.includes(`"${name}"`) || code.includes(`__MSG_${name}__`));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
  it("have every plural form where they have one", () => {
    const plurals = Object.keys(english).filter((key) => key.endsWith("Other")).map(withoutForm);
    expect(plurals.flatMap((key) => ["One", "Few", "Many"].map((form) => key + form)).filter((key) => !(key in english))).toEqual([]);
  });
});
