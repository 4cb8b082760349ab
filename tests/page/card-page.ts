import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Passage } from "../../src/core/pack/passage.ts";
import type { Source } from "../../src/core/pack/source.ts";
import type { Finding, MarkedLabel } from "../../src/core/verdict/finding.ts";
import type { CitedPassage } from "../../src/messages/protocol.ts";

const source: Source = {
  id: "quillama-2021", type: "article-journal", title: "Cold Ties, Warm Water: Peru, Moscow and the Pacific", language: "en",
  author: [{ family: "Quillama", given: "Inés" }], issued: { "date-parts": [[2021]] }, "container-title": "Andean Review of International Affairs",
  custom: { rights: "CC BY 4.0", kind: "scholarly" },
};

const passageOf = (slug: string, statement: string, quote?: string): CitedPassage => {
  const passage: Passage = {
    id: `${source.id}:${slug}`, source: source.id, locator: "p. 204", statement: { en: statement }, ...(quote ? { quote } : {}),
    dates: ["1969-02-01"], numbers: [], actors: [], topic: "politics",
  };
  return { passage, source, reference: "Quillama (2021), Cold Ties, Warm Water", link: "https://doi.org/10.1000/example" };
};

const passages = [
  passageOf("relations", "Relations were established on 1 February 1969.", "On 1 February 1969, Lima and Moscow at last exchanged the notes that made their relations official."),
  passageOf("later", "An exchange of notes in March 1969 opened the embassies."),
];

/** A finding with a label, as the checker gives it, and its passages. */
export function describeCase(label: MarkedLabel): { finding: Finding; label: MarkedLabel; passages: CitedPassage[] } {
  const difference = { kind: "date", claim: "1 February 1968", source: "1 February 1969" } as const;
  const differences = label === "contradicted" ? [difference] : [];
  const stance = label === "contradicted" ? "refutes" : label === "related" ? "neutral" : "supports";
  const first = { passage: passages[0]!.passage.id, source: source.id, stance, score: 0.9, differences } as const;
  const second = { passage: passages[1]!.passage.id, source: source.id, stance: label === "disputed" ? "refutes" : stance, score: 0.7, differences: [] } as const;
  const evidence = label === "unsupported" ? [] : [first, second];
  const sentence = { blockId: "b", start: 0, end: 1, text: "x" };
  return { label, passages, finding: { id: "f", label, confidence: 0.9, evidence, differences, sentence, selector: { type: "TextQuoteSelector", exact: "x", prefix: "", suffix: "" } } };
}

/** Opens a card beside the first block of the page, as the content script does; its close function becomes `closeCard`. */
export async function openCard(page: Page, label: MarkedLabel, options: { language?: "en" | "es" | "ru"; tone?: "light" | "dark" } = {}): Promise<void> {
  const { language = "en", tone = "light" } = options;
  const messages = readFileSync(join(import.meta.dirname, `../../public/_locales/${language}/messages.json`), "utf8");
  await page.evaluate((data, texts, reader, ground) => {
    const found = JSON.parse(texts) as Record<string, { message: string }>;
    const translate = cotejo.createTranslate((key, values) => values.reduce((text, value, at) => text.replace(`$${at + 1}`, value), found[key]?.message ?? ""), reader);
    const [block] = cotejo.readTextBlocks(document, cotejo.renderedLayout);
    const ranges = cotejo.findRanges(block!, { start: 0, end: block!.text.length });
    const element = ranges[0]!.startContainer.parentElement!;
    const answers: unknown[] = [];
    const close = (): void => card.close();
    const card = cotejo.mountCard({
      parent: element.closest("dialog:modal") ?? document.documentElement,
      measureSentence: () => cotejo.measureRanges(ranges), tone: ground, onClose: close,
    });
    const content = cotejo.h(cotejo.Card, {
      ...data, close, copyCitation: () => Promise.resolve(true), citation: { style: "apa", chooseStyle: () => undefined },
      isIgnored: false, setIgnored: () => undefined, giveFeedback: (...answer: unknown[]) => Promise.resolve(void answers.push(answer)),
    });
    card.show(cotejo.h(cotejo.TranslateProvider, { value: translate, children: content }));
    Object.assign(globalThis, { closeCard: close, answers });
  }, describeCase(label), messages, language, tone);
}
