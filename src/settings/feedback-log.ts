import browser from "webextension-polyfill";
import { isMarked } from "../core/verdict/finding.ts";
import type { Label } from "../core/verdict/finding.ts";

/** What a reader answered to "Was this right?"; stays in this browser until they export or delete it. */
export interface FeedbackEntry {
  /** ISO 8601. */
  readonly at: string;
  readonly text: string;
  readonly label: Label;
  readonly isRight: boolean;
  /** Id of the deciding passage; undefined when there was none. */
  readonly passage?: string;
  /** What the reader had to say to it. */
  readonly note?: string;
  /** Address of the page. */
  readonly url?: string;
}

const key = "feedback";

const isText = (value: unknown): value is string => typeof value === "string";

function parseEntry(value: unknown): FeedbackEntry[] {
  const entry = (value ?? {}) as Partial<FeedbackEntry>;
  const isEntry = isText(entry.at) && isText(entry.text) && isText(entry.label) && isMarked(entry.label) && typeof entry.isRight === "boolean";
  return isEntry ? [entry as FeedbackEntry] : [];
}

/** All answers, oldest first; damaged ones are left out. */
export async function readFeedback(): Promise<readonly FeedbackEntry[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  return Array.isArray(stored) ? stored.flatMap(parseEntry) : [];
}

/** Adds an answer; a later answer on the same sentence and label replaces the earlier one. */
export async function addFeedback(entry: FeedbackEntry): Promise<void> {
  const others = (await readFeedback()).filter(({ text, label }) => text !== entry.text || label !== entry.label);
  await browser.storage.local.set({ [key]: [...others, entry] });
}

/** Forgets all answers. */
export const deleteFeedback = (): Promise<void> => browser.storage.local.remove(key);

/** Calls back when an answer came or all went, from whichever window; returns its stop. */
export function watchFeedback(onChange: () => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "local" && changes[key]) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
