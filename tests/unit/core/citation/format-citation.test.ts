import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { cslLocales } from "../../../../src/core/citation/csl-locales.ts";
import { createFormatCitation } from "../../../../src/core/citation/format-citation.ts";
import type { FormatCitation } from "../../../../src/core/citation/format-citation.ts";
import type { Source } from "../../../../src/core/pack/source.ts";
import type { Language } from "../../../../src/core/text/text-block.ts";

// Chicago alone takes a second to read, more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const read = (name: string) => readFileSync(join(import.meta.dirname, "../../../../public/citation", name), "utf8");
const locales = { en: read("locales-en-US.xml"), es: read("locales-es-ES.xml"), ru: read("locales-ru-RU.xml") };

/** Reading a style takes about a second: each is read once. */
const formats = new Map<string, FormatCitation>();
function createFormat(style: string, language: Language): FormatCitation {
  const key = `${style} ${language}`;
  const format = formats.get(key) ?? createFormatCitation({ style: read(`${style}.csl`), locales }, language);
  formats.set(key, format);
  return format;
}

const article: Source = {
  id: "berrios-blasier-1991",
  type: "article-journal",
  title: "Peru and the Soviet Union (1969–1989): Distant Partners",
  author: [{ family: "Berrios", given: "Ruben" }, { family: "Blasier", given: "Cole" }],
  issued: { "date-parts": [[1991, 5]] },
  "container-title": "Journal of Latin American Studies",
  volume: "23",
  issue: "2",
  page: "365-384",
  note: "for editors only",
  custom: { rights: "copyright", kind: "scholarly" },
};
const book: Source = {
  id: "wise-1986",
  type: "book",
  title: "Economía Política del Perú",
  author: [{ family: "Wise", given: "Carol" }],
  issued: { "date-parts": [[1986]] },
  publisher: "Instituto de Estudios Peruanos",
  "publisher-place": "Lima",
  custom: { rights: "copyright", kind: "scholarly" },
};

describe("references", () => {
  it.each([
    ["apa", "en", "Berrios, R., & Blasier, C. (1991). Peru and the Soviet Union (1969–1989): Distant Partners. Journal of Latin American Studies, 23(2), 365–384."],
    ["mla", "en", "Berrios, Ruben, and Cole Blasier. “Peru and the Soviet Union (1969–1989): Distant Partners.” Journal of Latin American Studies, vol. 23, no. 2, May 1991, pp. 365–84."],
    ["mla", "es", "Berrios, Ruben, y Cole Blasier. «Peru and the Soviet Union (1969–1989): Distant Partners». Journal of Latin American Studies, vol. 23, n.º 2, mayo de 1991, pp. 365-84."],
    ["chicago", "ru", "Berrios, Ruben, и Cole Blasier. 1991. «Peru and the Soviet Union (1969–1989): Distant Partners». Journal of Latin American Studies 23 (2): 365–84."],
  ] as const)("%s in %s", (style, language, expected) => {
    expect(createFormat(style, language)(article).text).toBe(expected);
  });

  it("keep their italics", () => {
    expect(createFormat("apa", "en")(article).html).toContain("<i>Journal of Latin American Studies</i>");
  });

  it("are those of the source asked for, however many were asked for before", () => {
    const format = createFormat("apa", "en");
    format(article);
    expect(format(book).text).toBe("Wise, C. (1986). Economía Política del Perú. Instituto de Estudios Peruanos.");
  });
});

describe("citations in running text name the place in the source", () => {
  it.each([
    ["apa", "en", "p. 370", "(Berrios & Blasier, 1991, p. 370)"],
    ["apa", "en", "pp. 367-368", "(Berrios & Blasier, 1991, pp. 367–368)"],
    ["mla", "es", "p. 370", "(Berrios y Blasier 370)"],
    ["apa", "en", "para. 5", "(Berrios & Blasier, 1991, para. 5)"],
    ["apa", "en", "abstract", "(Berrios & Blasier, 1991, abstract)"],
    ["mla", "en", "p. 370", "(Berrios and Blasier 370)"],
    ["chicago", "ru", "p. 370", "(Berrios и Blasier 1991, 370)"],
  ] as const)("%s in %s: %s", (style, language, locator, expected) => {
    expect(createFormat(style, language)(article, locator).inText).toBe(expected);
  });
});

it("every language has its locale of the same name", () => {
  for (const [language, locale] of Object.entries(cslLocales)) expect(locales[language as Language]).toContain(`xml:lang="${locale}"`);
});
