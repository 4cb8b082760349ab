import type { Page } from "puppeteer-core";
import { waitUntil } from "../../src/cli/browser/wait-until.ts";

/** Painted text by label, white space left out: what a reader sees underlined. */
export type PaintedMarks = Readonly<Record<string, string>>;

/** The marks as they stand on the page. */
export async function readMarks(page: Page): Promise<PaintedMarks> {
  const painted = await page.evaluate(() => [...CSS.highlights].flatMap(([name, highlight]) => {
    const label = /^cotejo-(?!flash|hover)(.+)-(?:light|dark)$/.exec(name)?.[1];
    return label ? [...highlight].map((range) => ({ label, text: range instanceof Range ? range.toString() : "" })) : [];
  }));
  const marks: Record<string, string> = {};
  for (const { label, text } of painted) marks[label] = (marks[label] ?? "") + withoutSpace(text);
  return marks;
}

/** Waits until a sentence is painted with a label. */
export const waitForMark = (page: Page, label: string, sentence: string): Promise<true> =>
  waitUntil(`the mark ${label} on "${sentence}"`, async () => ((await readMarks(page))[label]?.includes(withoutSpace(sentence)) ? true : undefined));

/** A point inside the mark on a sentence, scrolled into view; waits until nothing scrolls any more. */
export async function findMark(page: Page, sentence: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(async (wanted) => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith("cotejo-")).flatMap(([, highlight]) => [...highlight]);
    const range = ranges.find((candidate) => candidate instanceof Range && wanted.includes(candidate.toString()) && candidate.toString().length > 20);
    if (!(range instanceof Range)) return undefined;
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
    let box = range.getClientRects()[0];
    for (let still = 0, before = box?.top; still < 5; before = box?.top) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      box = range.getClientRects()[0];
      still = box?.top === before ? still + 1 : 0;
    }
    if (!box) return undefined;
    const [x, y] = [box.left + 12, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const isHit = hit?.contains(range.startContainer) === true;
    return { x, y, cover: isHit ? undefined : hit?.outerHTML.slice(0, 200) ?? "nothing" };
  }, sentence);
  if (!point) throw new Error(`no mark on "${sentence}"`);
  if (point.cover !== undefined) throw new Error(`what lies at ${point.x}, ${point.y} is not the mark on "${sentence}" but ${point.cover}`);
  return point;
}

export const withoutSpace = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, "");
