import type { Passage } from "../src/core/pack/passage.ts";
import type { Source } from "../src/core/pack/source.ts";
import type { Topic } from "../src/core/pack/pack.ts";

/** A passage with the file and line it was read from. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly file: string;
  readonly line: number;
}

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const kinds = new Set(["scholarly", "government", "primary", "press"]);

/** Line of the first place of a text in a file, from 1. */
export const findLine = (text: string, needle: string): number => text.slice(0, Math.max(0, text.indexOf(needle))).split("\n").length;

/** Problems of the source list, each as "file:line: reason". */
export function validateSources(sources: readonly Source[], file: string, text: string): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const source of sources) {
    const at = `${file}:${findLine(text, `"id": ${JSON.stringify(source.id)}`)}`;
    if (!source.id) problems.push(`${file}: a source without an id (title ${JSON.stringify(source.title)})`);
    if (seen.has(source.id)) problems.push(`${at}: source id "${source.id}" is used twice`);
    seen.add(source.id);
    if (!source.title) problems.push(`${at}: source "${source.id}" has no title`);
    if (!source.custom?.rights) problems.push(`${at}: source "${source.id}" has no rights note (custom.rights)`);
    if (!kinds.has(source.custom?.kind)) problems.push(`${at}: source "${source.id}" has an unknown kind "${source.custom?.kind}" (${[...kinds].join(", ")})`);
  }
  return problems;
}

/** Problems of the passages, each as "file:line: reason". */
export function validatePassages(read: readonly ReadPassage[], sources: readonly Source[], topics: readonly Topic[]): string[] {
  const problems: string[] = [];
  const sourceIds = new Set(sources.map((source) => source.id));
  const topicIds = new Set(topics.map((topic) => topic.id));
  const firstAt = new Map<string, string>();
  for (const { passage, file, line } of read) {
    const at = `${file}:${line}`;
    const say = (reason: string) => problems.push(`${at}: ${reason}`);
    const { id } = passage;
    if (typeof id !== "string" || !id) { say("passage without an id"); continue; }
    const first = firstAt.get(id);
    if (first) say(`passage id "${id}" is used twice (first at ${first})`);
    else firstAt.set(id, at);
    if (!sourceIds.has(passage.source)) say(`passage "${id}" names source "${passage.source}", which is not in sources.json`);
    if (!id.startsWith(`${passage.source}:`)) say(`passage id "${id}" does not begin with its source "${passage.source}:"`);
    if (!topicIds.has(passage.topic)) say(`passage "${id}" has the unknown topic "${passage.topic}"`);
    if (typeof passage.locator !== "string") say(`passage "${id}" has no locator (empty text when the source has no pages)`);
    if (!passage.statement?.en) say(`passage "${id}" has no English statement (statement.en)`);
    for (const date of passage.dates ?? []) {
      if (!date.split("/").every((part) => isoDate.test(part))) say(`passage "${id}" has the date "${date}" (expected YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash)`);
    }
    for (const number of passage.numbers ?? []) {
      if (typeof number.value !== "number" || !number.unit) say(`passage "${id}" has a number without value or unit`);
    }
  }
  return problems;
}
